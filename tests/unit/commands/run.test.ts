import { expect, test } from 'vitest';
import { run } from '../../../src/commands/run.js';

test('a program that ends well is ok, with what it wrote', async () => {
  const { ok, output } = await run(process.execPath, ['-e', 'console.log("élan"); console.error("vital")']);
  expect(ok).toBe(true);
  expect(output).toContain('élan\n');
  expect(output).toContain('vital\n');
});

test('a program that ends badly is not', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toMatchObject({ ok: false, output: '' });
});

test('a program that cannot be started is not, and says so', async () => {
  const { ok, output } = await run('no-such-program', []);
  expect(ok).toBe(false);
  expect(output).toContain('no-such-program');
});

test.skipIf(process.platform === 'win32')(
  'a program is stopped at its limit, with what it started',
  async () => {
    const { ok, output, seconds } = await run('sh', ['-c', 'sleep 20; true'], { limitSeconds: 0.2 });
    expect(ok).toBe(false);
    expect(output).toContain('it took longer than 0.2 seconds');
    expect(seconds).toBeLessThan(10);
  }
);
