import { hashInputs, isBuildNeeded, recordBuild } from './build-state.js';
import { Problem } from './problem.js';
import { root } from './root.js';
import { runInstalled } from './run.js';

/**
 * Builds the site into `build/` and records what it was made from.
 * @param {Parameters<typeof runInstalled>[2]} [options]
 */
export async function buildSite(options) {
  const inputsHash = hashInputs(root, process.env);
  const built = await runInstalled('vite/bin/vite.js', ['build'], options);
  if (built.ok) recordBuild(root, inputsHash);
  return built;
}

/**
 * Builds the site unless `build/` is there and made from the present inputs.
 * @throws {Problem} where the build fails; its output has been shown by then
 */
export async function ensureBuilt() {
  if (!isBuildNeeded(root, process.env)) return;
  console.log('Building the site, which takes about a minute …');
  const { ok, output } = await buildSite();
  if (ok) return;
  console.error(output);
  throw new Problem('The site could not be built: the reason stands above.');
}
