import { Problem, runCommand } from './problem.js';
import { buildSite } from './site-build.js';

await runCommand(async () => {
  const { ok } = await buildSite({ live: true });
  if (!ok) throw new Problem('The site could not be built: the reason stands above.');
});
