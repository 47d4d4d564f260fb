import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is, without a slash at its end. */
    address: string;
  }
}

/** Serves the built site, as a static host would, for as long as its tests run. */
export default async function serveForTests(project: TestProject) {
  const folder = `${root}/build`;
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error('The site is not built: run «npm run build» first, or «npm test -- build site».');
  }
  const served = await serveBuild({ folder, base: process.env.BASE_PATH });
  project.provide('address', served.address);
  return () => served.close();
}
