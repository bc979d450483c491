import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const READY_WITHIN_MS = 30_000;
const STOPPED_WITHIN_MS = 10_000;

/** Starts the server of the tests and gives back how to stop it. */
export default async function start(): Promise<() => Promise<void>> {
  const { url, program, database, stop } = await serve();
  process.env.MADANG_URL = url;
  // For what is done on the command line; see people.ts.
  process.env.MADANG_BIN = program;
  process.env.MADANG_DATABASE_URL = database;
  return stop;
}

/**
 * Imports the listings of the tests and starts a server. `host` is how the address calls this
 * machine: browsers have passkeys for a name, and none for a number.
 */
export async function serve(
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<{ url: string; program: string; database: string; stop: () => Promise<void> }> {
  const program = process.env.MADANG_BIN || resolve(__dirname, '../../target/debug/madang');
  if (!existsSync(program)) {
    throw new Error(`${program} is not there; build and test with: cargo xtask test --only browser`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'madang-browser-'));
  const database = ['--database-url', `sqlite:${join(folder, 'madang.db')}`];
  // Only what these tests say, whatever is set where they run.
  const settings = Object.entries(process.env).filter(([name]) => !/^(MADANG_|RUST_LOG$)/.test(name));
  const env = { ...Object.fromEntries(settings), RUST_LOG: 'warn' };
  const listings = resolve(__dirname, 'fixtures/listings.csv');
  execFileSync(program, ['import', listings, ...database], { env, stdio: 'pipe' });

  const port = await freePort();
  const url = `http://${host}:${port}`;
  const folders = ['--index-dir', join(folder, 'index'), '--uploads-dir', join(folder, 'uploads')];
  const address = ['--listen', `127.0.0.1:${port}`, '--public-url', url];
  const where = [...address, ...folders, '--no-seed'];
  const server = spawn(program, ['serve', ...where, ...database], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(server, `http://127.0.0.1:${port}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, program, database: database[1], stop };
}

/** A port of this machine that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (
    !(await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`the server ended (${server.exitCode})`);
    if (Date.now() > until) throw new Error('the server is not ready');
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const impatience = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(impatience);
}
