import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';

const root = join(__dirname, '../../..');

export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  /** Nothing is finished or said goodbye to. */
  powerLoss(): Promise<void>;
  /** Again, at the same address with the same database; nothing happens while it runs. */
  start(): Promise<void>;
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
    if (server.exitCode !== null || server.signalCode !== null) break;
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Das Programm ist nicht bereit geworden:\n${output()}`);
}

/** The built program on a port that stays, so that what a browser keeps for this address stays with it. */
class RunningProduct implements Product {
  private server: ChildProcess | undefined;
  private text = '';

  constructor(
    private readonly database: TestDatabase,
    private readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get databaseUrl(): string {
    return this.database.ownerUrl;
  }

  async start(): Promise<void> {
    if (this.runs()) return;
    const program = join(root, 'dist/server/apps/api/src/main.js');
    const server = spawn(process.execPath, ['--enable-source-maps', program], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: this.databaseUrl,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.server = server;
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    await untilReady(this.url, server, () => this.text);
  }

  powerLoss(): Promise<void> {
    return this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await this.database.drop();
  }

  private runs(): boolean {
    return this.server !== undefined && this.server.exitCode === null && this.server.signalCode === null;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { server } = this;
    if (server === undefined || !this.runs()) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  }
}

/** Starts the built product with its demo on a database of its own, as an operator would. */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const product = new RunningProduct(await createTestDatabase(), await freePort(), settings);
  try {
    await product.start();
  } catch (error) {
    await product.powerLoss();
    await product.stop();
    throw error;
  }
  return product;
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
