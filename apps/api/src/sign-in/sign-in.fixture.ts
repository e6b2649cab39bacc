import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { PasswordHasher, SESSION_COOKIE } from '@teilziel/identity/server';
import { Clock, createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { createApp } from '../start/create-app';

export const AGS = '99000001';
export const OTHER_AGS = '99000002';
export const PASSWORD = 'Laterne Fahrrad Kompott Zebra';
export const WRONG = 'Laterne Fahrrad Kompott Esel';
const HEADERS = { 'content-type': 'application/json' };

export interface Answer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors?: {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
  /** The whole body, to compare with another. */
  readonly body: string;
  /** The line that sets the session cookie, if there is one. */
  readonly setCookie: string | undefined;
}

/** A browser: keeps the one cookie. */
export class Visitor {
  cookie: string | null = null;

  constructor(
    private readonly world: SignInWorld,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async ask(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const cookie: Record<string, string> = this.cookie === null ? {} : { cookie: `${SESSION_COOKIE}=${this.cookie}` };
    const response = await fetch(`${this.world.origin}/graphql`, {
      method: 'POST',
      headers: { ...HEADERS, ...cookie, ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const setCookie = response.headers.getSetCookie().find((line) => line.startsWith(`${SESSION_COOKIE}=`));
    if (setCookie !== undefined) this.cookie = setCookie.slice(SESSION_COOKIE.length + 1).split(';')[0] || null;
    const body = await response.text();
    return { ...(JSON.parse(body) as Answer), status: response.status, body, setCookie };
  }

  signIn(email: string, password = PASSWORD): Promise<Answer> {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { state } }';
    return this.ask(query, { email, password });
  }

  async state(email: string, password = PASSWORD): Promise<string | undefined> {
    const { data } = await this.signIn(email, password);
    return (data as { signIn?: { state: string } } | null)?.signIn?.state;
  }

  /** Who the server takes us for. */
  async name(): Promise<string | null> {
    const { data } = await this.ask('{ me { name } }');
    return (data as { me: { name: string } | null } | null)?.me?.name ?? null;
  }
}

/** The application on a database of its own, with a clock that the spec moves. */
export class SignInWorld {
  private app!: INestApplication;
  origin = '';
  now = new Date();

  private constructor(
    private readonly database: TestDatabase,
    private readonly owner: DataSource,
  ) {}

  static async start(): Promise<SignInWorld> {
    const database = await createTestDatabase();
    const owner = await createDataSource(database.ownerUrl, []).initialize();
    const world = new SignInWorld(database, owner);
    await world.open();
    await world.sql(
      `INSERT INTO kommune (kommune_id, ags, name, art) VALUES (1, $1, 'Musterstadt', 'Stadt'), (2, $2, 'Nachbarstadt', 'Stadt')`,
      [AGS, OTHER_AGS],
    );
    return world;
  }

  async open(): Promise<void> {
    this.app = await createApp({ url: this.database.url });
    this.get(Clock).now = (): Date => this.now;
    await this.app.listen(0, '127.0.0.1');
    this.origin = `http://127.0.0.1:${(this.app.getHttpServer().address() as AddressInfo).port}`;
  }

  /** Another process on the same database. */
  async restart(): Promise<void> {
    await this.app.close();
    await this.open();
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.owner?.destroy();
    await this.database.drop();
  }

  get<T>(type: abstract new (...given: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  /** For what runs once at the start. */
  application(): INestApplication {
    return this.app;
  }

  later(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  visitor(headers?: Readonly<Record<string, string>>): Visitor {
    return new Visitor(this, headers);
  }

  /** As the owner of the database, past every policy. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.owner.query(text, [...values]);
    return answer as Row[];
  }

  async person(email: string, { state = 'active', password = PASSWORD as string | null } = {}): Promise<number> {
    const [row] = await this.sql<{ id: number }>(
      `INSERT INTO person (name, email, state, pseudonym) VALUES ($1, $2, $3, $4) RETURNING person_id AS id`,
      [email.split('@')[0], email, state, randomBytes(8).toString('hex')],
    );
    const id = row?.id ?? 0;
    const hash = password === null ? null : await this.get(PasswordHasher).hash(password);
    await this.sql('INSERT INTO person_credential (person_id, password_hash) VALUES ($1, $2)', [id, hash]);
    await this.sql(`INSERT INTO membership (kommune_id, person_id, created_by) VALUES (1, $1, 'system')`, [id]);
    return id;
  }

  async grant(personId: number, role: string, validTo: string | null = null): Promise<void> {
    await this.sql(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, valid_to, granted_by)
       SELECT 1, COALESCE(max(grant_id), 0) + 1, $1, $2, '2020-01-01', $3, 'system' FROM role_grant WHERE kommune_id = 1`,
      [personId, role, validTo],
    );
  }

  /** Nobody has tried anything yet. */
  forgetAttempts(): Promise<unknown> {
    return this.sql('DELETE FROM rate_limit');
  }
}
