import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase } from '@teilziel/platform';

const root = join(__dirname, '../../..');

export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('kein Port')),
      );
    });
  });
}

async function untilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    if (server.exitCode !== null) break;
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Das Programm ist nicht bereit geworden:\n${output()}`);
}

/** Starts the built product with its demo on a database of its own, as an operator would. */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const database = await createTestDatabase();
  const port = await freePort();
  let text = '';
  const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/server/apps/api/src/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.ownerUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await database.drop();
  };
  try {
    await untilReady(url, server, () => text);
  } catch (error) {
    server.kill('SIGKILL');
    await database.drop();
    throw error;
  }
  return { url, databaseUrl: database.ownerUrl, stop };
}

/** Runs a command of the CLI against the same database; resolves with its output, rejects on a failing exit code. */
export function runTeilziel(product: Product, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/server/apps/cli/src/main.js'), ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: product.databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`teilziel ${args.join(' ')}: ${code}\n${out}${err}`)),
    );
  });
}
