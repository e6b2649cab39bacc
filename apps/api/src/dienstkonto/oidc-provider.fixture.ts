import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const CLIENT_ID = 'teilziel-monitor';
export const CLIENT_SECRET = randomBytes(24).toString('base64url');

export interface Tampering {
  /** Replaces claims of the token; the signature is right again afterwards. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly alg?: 'none' | 'HS256' | 'RS256' | 'PS256' | 'ES256';
  readonly key?: 'foreign';
  readonly typ?: string;
}

interface ProviderState {
  readonly accounts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tamper: Tampering | null;
  readonly mode: 'normal' | 'down' | 'redirect';
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The OpenID provider of the specs: a process of its own, and what the specs may ask of it. */
export class OidcProvider {
  private constructor(
    private readonly process: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(): Promise<OidcProvider> {
    const script = join(__dirname, 'oidc-provider-process.fixture.mjs');
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, CLIENT_SECRET, NODE_ENV: 'test' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith('{')) return new OidcProvider(child, (JSON.parse(line) as { issuer: string }).issuer);
    }
    throw new Error(`The OpenID provider did not start: ${complaints}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.stdin?.end();
    await ended;
  }

  set(change: Partial<ProviderState>): Promise<unknown> {
    return this.order('set', change);
  }

  register(metadata: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.order('client', metadata);
  }

  /** Ends the person's session there: the provider calls the back channel itself. Gives the token it sent. */
  async logout(account: string): Promise<string> {
    return ((await this.order('logout', { account })) as { token: string }).token;
  }

  /** A token signed with the provider's key, as a spec wants it. */
  async sign(token: Tampering): Promise<string> {
    return ((await this.order('sign', token)) as { token: string }).token;
  }

  async sessionOf(account: string): Promise<string> {
    return ((await this.order('session', { account })) as { sid: string }).sid;
  }

  private async order(name: string, details: unknown): Promise<unknown> {
    const answer = await fetch(`${this.issuer}/control/${name}`, { method: 'POST', body: JSON.stringify(details) });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return answer.json();
  }
}
