import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const inputs = [
  'data',
  'notebooks',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts'
];
const settings = ['BASE_PATH', 'SITE_ORIGIN', 'REPORT_URL'];
const marker = 'build/_app/version.json';
const record = 'node_modules/.cache/scrutineer/build.json';

/**
 * A hash of all that a build is made from: the contents of its inputs, and the settings it reads.
 * @param {string} folder the repository
 * @param {NodeJS.ProcessEnv} env
 */
export function hashInputs(folder, env) {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\n`);
  for (const path of inputs.flatMap((input) => listFiles(folder, input))) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Whether `build/` is missing, was made from other inputs, or was made by something that left no record.
 * @param {string} folder the repository
 * @param {NodeJS.ProcessEnv} env
 */
export function isBuildNeeded(folder, env) {
  if (!existsSync(join(folder, marker)) || !existsSync(join(folder, record))) return true;
  /** @type {{ inputsHash: string, builtAt: number }} */
  const { inputsHash, builtAt } = JSON.parse(readFileSync(join(folder, record), 'utf8'));
  return builtAt !== timeOfBuild(folder) || inputsHash !== hashInputs(folder, env);
}

/**
 * Keeps what the build that has just ended was made from.
 * @param {string} folder the repository
 * @param {string} inputsHash taken before the build began, so that a file saved meanwhile counts as changed
 */
export function recordBuild(folder, inputsHash) {
  mkdirSync(dirname(join(folder, record)), { recursive: true });
  writeFileSync(join(folder, record), JSON.stringify({ inputsHash, builtAt: timeOfBuild(folder) }));
}

/** @param {string} folder */
function timeOfBuild(folder) {
  return statSync(join(folder, marker)).mtimeMs;
}

/**
 * @param {string} folder
 * @param {string} path of a file or folder inside it, which may be missing
 * @returns {string[]} the paths of all files there, in an order that stays the same
 */
function listFiles(folder, path) {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => listFiles(folder, `${path}/${name}`));
}
