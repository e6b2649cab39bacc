import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { createApp } from '../start/create-app';
import { Browser } from './browser.fixture';
import { CLIENT_ID, CLIENT_SECRET, OidcProvider } from './oidc-provider.fixture';

export const OWN = '99000001';
export const OTHER = '99000002';
export const PROVIDER = 'musterstadt';
const FOREVER = '2020-01-01';

interface Question {
  readonly cookie?: string;
  readonly ags?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions: Record<string, string> }[];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Two Kommunen, the application on its port, and the real OpenID provider of the first. */
export class DienstkontoWorld {
  private constructor(
    readonly origin: string,
    readonly provider: OidcProvider,
    private readonly app: INestApplication,
    private readonly database: TestDatabase,
    private readonly owner: DataSource,
  ) {}

  static async start(): Promise<DienstkontoWorld> {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    process.env['PUBLIC_URL'] = origin;
    const [database, provider] = await Promise.all([createTestDatabase(), OidcProvider.start()]);
    const app = await createApp({ url: database.url });
    app.useLogger(false);
    await app.listen(port, '127.0.0.1');
    const owner = await createDataSource(database.ownerUrl, []).initialize();
    const world = new DienstkontoWorld(origin, provider, app, database, owner);
    await world.fill();
    return world;
  }

  async stop(): Promise<void> {
    delete process.env['PUBLIC_URL'];
    await this.provider.stop();
    await this.app.close();
    await this.owner.destroy();
    await this.database.drop();
  }

  private async fill(): Promise<void> {
    await this.sql(
      `INSERT INTO kommune (kommune_id, ags, name, art) VALUES (1, $1, 'Musterstadt', 'Stadt'), (2, $2, 'Nachbarstadt', 'Stadt')`,
      [OWN, OTHER],
    );
    await this.sql(`INSERT INTO fachamt (kommune_id, fachamt_id, name) VALUES (1, 1, 'Schulamt'), (1, 2, 'Sozialamt')`);
    await this.provider.register({
      client_id: CLIENT_ID,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${this.origin}/anmelden/rueckkehr/${PROVIDER}`, `${this.origin}/anmelden/rueckkehr/zweiter`],
      backchannel_logout_uri: `${this.origin}/anmelden/abmeldung/${PROVIDER}`,
    });
  }

  /** As the owner of the database, past every policy. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.owner.query(text, [...values]);
    return answer as Row[];
  }

  /** Somebody with an account, in the first Kommune unless said otherwise. */
  async person(email: string, { state = 'active', kommunen = [1], operator = false } = {}): Promise<number> {
    const [row] = await this.sql<{ id: number }>(
      `INSERT INTO person (name, email, state, pseudonym, may_create_kommune)
       VALUES ($1, $2, $3, $4, $5) RETURNING person_id AS id`,
      [email.split('@')[0], email, state, `p${randomBytes(8).toString('hex')}`, operator],
    );
    const id = row?.id ?? 0;
    for (const kommune of kommunen) {
      await this.sql(`INSERT INTO membership (kommune_id, person_id, created_by) VALUES ($1, $2, 'system')`, [
        kommune,
        id,
      ]);
    }
    return id;
  }

  async grant(personId: number, role: string, kommuneId = 1): Promise<void> {
    await this.sql(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, granted_by)
       SELECT $1, COALESCE(max(grant_id), 0) + 1, $2, $3, $4, 'system' FROM role_grant WHERE kommune_id = $1`,
      [kommuneId, personId, role, FOREVER],
    );
  }

  /** Roles of today: "role Fachamt origin". */
  async roles(personId: number): Promise<string[]> {
    const rows = await this.sql<{ text: string }>(
      `SELECT concat_ws(' ', role, fachamt.name, origin) AS text FROM role_grant
       LEFT JOIN fachamt USING (kommune_id, fachamt_id) WHERE person_id = $1
       AND valid_from <= current_date AND (valid_to IS NULL OR valid_to >= current_date) ORDER BY text`,
      [personId],
    );
    return rows.map(({ text }) => text);
  }

  async count(table: string): Promise<number> {
    return (await this.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count ?? 0;
  }

  /** The cookie of a session that is simply there. */
  async session(personId: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.sql(
      `INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
       VALUES ($1, $2, now(), now(), now() + interval '1 hour', 'Prüfung', '127.0.0.1')`,
      [createHash('sha256').update(token).digest(), personId],
    );
    return `__Host-teilziel=${token}`;
  }

  async ask(query: string, { cookie = '', ags = OWN, variables = {} }: Question): Promise<GraphQLAnswer> {
    const headers = { 'content-type': 'application/json', 'teilziel-kommune': ags, cookie };
    const body = JSON.stringify({ query, variables });
    return (await fetch(`${this.origin}/graphql`, { method: 'POST', headers, body })).json() as Promise<GraphQLAnswer>;
  }

  /** Connects the provider as the Verwaltung does. */
  async connect(change: Record<string, unknown> = {}): Promise<GraphQLAnswer> {
    const verwaltung = await this.person(`verwaltung-${randomBytes(4).toString('hex')}@stadt.de`);
    await this.grant(verwaltung, 'verwaltung');
    const input = {
      provider: PROVIDER,
      label: 'Dienstkonto Musterstadt',
      issuer: this.provider.issuer,
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      rolesClaim: 'groups',
      rules: [
        { value: 'koordination', role: 'koordination' },
        { value: 'lesend', role: 'lesend' },
        { value: 'schule', role: 'erfassung', fachamt: 'Schulamt' },
      ],
      ...change,
    };
    const mutation = `mutation ($input: SignInProviderInput!) { saveSignInProvider(input: $input) {
      provider label issuer clientId rolesClaim rules { value role fachamt } redirectUri backchannelUri } }`;
    return this.ask(mutation, { cookie: await this.session(verwaltung), variables: { input } });
  }

  /** A browser whose account at the provider is already chosen. */
  browser(account: string): Browser {
    return new Browser({ 'x-account': account });
  }

  /** Signs in and says where the browser ended, seen from the application. */
  async signIn(account: string, weiter = '/k/1', browser = this.browser(account)): Promise<string> {
    await browser.visit(this.startUrl(weiter), (address) => this.isEnd(address));
    return browser.address.slice(this.origin.length);
  }

  startUrl(weiter = '/k/1', provider = PROVIDER): string {
    return `${this.origin}/anmelden/dienstkonto/${provider}?weiter=${encodeURIComponent(weiter)}`;
  }

  /** Goes as far as the way back and stops before it: the address with code and state. */
  async callback(browser: Browser, start = this.startUrl()): Promise<string> {
    await browser.visit(start, (address) => address.startsWith(`${this.origin}/anmelden/rueckkehr/`));
    return browser.address;
  }

  async open(browser: Browser, callback: string): Promise<string> {
    await browser.visit(callback, (address) => this.isEnd(address));
    return browser.address.slice(this.origin.length);
  }

  private isEnd(address: string): boolean {
    const url = new URL(address);
    return url.origin === this.origin && !/^\/anmelden\/(dienstkonto|rueckkehr)\//.test(url.pathname);
  }
}
