import { ensureInstalled } from './install.js';
import { isPortTaken } from './listen.js';
import { requireNode } from './node-version.js';
import { Problem, runCommand } from './problem.js';
import { root } from './root.js';

await runCommand(async () => {
  requireNode();
  await ensureInstalled();
  const { ensureBuilt } = await import('./site-build.js');
  await ensureBuilt();
  const served = await serve();
  console.log(`\n  Scrutineer is at ${served.address}/\n  Ctrl-C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => served.close());
});

async function serve() {
  const { serveBuild } = await import('./serve.js');
  const wanted = process.env.PORT;
  try {
    return await serveBuild({
      folder: `${root}/build`,
      port: Number(wanted ?? 4173),
      tries: wanted ? 1 : 50,
      host: process.env.HOST,
      base: process.env.BASE_PATH
    });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    throw new Problem(
      `Port ${wanted ?? 4173} is in use: set PORT to another one, as in PORT=8080 npm start.`
    );
  }
}
