import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESSION_COOKIE } from '@teilziel/identity/server';
import { type JobKind, Jobs, MAIL_SETTINGS, startTestMailServer, type TestMailServer } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AGS, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';
import { fillAttacked } from './attacked-kommune.fixture';
import type { State, Table } from './tables.fixture';

const HERE = { 'teilziel-kommune': AGS };
/** Two worlds that differ in nothing but hidden figures must not differ in the hour either. */
const NOW = new Date('2026-03-02T09:00:00Z');
const PREPARE = 'query ($scope: Scope!) { prepareRelease(scope: $scope) { rootHash } }';
const CREATE = 'mutation ($input: ReleaseInput!) { createRelease(input: $input) { number } }';
const SAVE = 'mutation ($input: ReportScheduleInput!) { saveReportSchedule(input: $input) { id } }';
const PLAN = {
  ...{ title: 'Bericht', rhythm: 'year', month: 3, day: 1, weekday: 1, time: '08:00', cron: '' },
  ...{ audience: 'rat', onlyNew: false, recipients: [{ email: 'rat@musterstadt.example', name: 'Ratsbüro' }] },
};

/** Releases in their order: who reads them, and which figures they were compiled from. */
export const RELEASES: readonly { readonly number: number; readonly scope: Scope; readonly state: State }[] = [
  { number: 1, scope: 'OEFFENTLICH', state: 'first' },
  { number: 2, scope: 'OEFFENTLICH', state: 'later' },
  { number: 3, scope: 'RAT', state: 'later' },
];
type Scope = 'OEFFENTLICH' | 'RAT';
/** Its reports are fetched; those of the council's release come by mail. */
export const PRINTED = 2;

/** Who attacks: nobody signed in, somebody of the council, somebody who grants roles and sees no figures. */
export const READERS = ['public', 'rat', 'verwaltung'] as const;
export type Reader = (typeof READERS)[number];

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

interface Got {
  readonly status: number;
  readonly headers: string;
  readonly bytes: Buffer;
}

/** The product with one Kommune, its releases and their readers. */
export class AttackedWorld {
  private constructor(
    private readonly folder: string,
    readonly signIn: SignInWorld,
    private readonly post: TestMailServer,
    private readonly visitors: Readonly<Record<Reader | 'koordination', Visitor>>,
  ) {}

  static async start(tables: readonly Table[]): Promise<AttackedWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
    const before = process.env['DATA_DIR'];
    process.env['DATA_DIR'] = folder;
    const kinds: JobKind[] = [];
    const register = jest.spyOn(Jobs.prototype, 'register').mockImplementation((kind) => void kinds.push(kind));
    const signIn = await SignInWorld.start().finally(() => {
      register.mockRestore();
      if (before === undefined) delete process.env['DATA_DIR'];
      else process.env['DATA_DIR'] = before;
    });
    const post = await startTestMailServer();
    Object.assign(signIn.get<object>(MAIL_SETTINGS as never), { smtpUrl: post.url });
    // No queue: what is asked for is done at once.
    signIn.get(Jobs).send = async ({ kind, key }) => kinds.find((one) => one.kind === kind)?.work(key);
    signIn.now = NOW;
    const visitors = { public: signIn.visitor() } as Record<Reader | 'koordination', Visitor>;
    for (const role of ['koordination', 'rat', 'verwaltung'] as const) {
      await signIn.grant(await signIn.person(`${role}@musterstadt.example`), role);
      visitors[role] = signIn.visitor();
      await visitors[role].signIn(`${role}@musterstadt.example`);
    }
    const world = new AttackedWorld(folder, signIn, post, visitors);
    for (const { scope, state, number } of RELEASES) {
      if (state !== RELEASES[number - 2]?.state) await world.fill(tables, state);
      await world.release(scope);
    }
    return world;
  }

  async stop(): Promise<void> {
    await this.signIn.stop();
    await this.post.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async ask(reader: Reader | 'koordination', query: string, variables: object = {}): Promise<string> {
    const { body } = await this.visitors[reader].ask(query, variables, HERE);
    return body;
  }

  async get(reader: Reader, path: string): Promise<Got> {
    const { cookie } = this.visitors[reader];
    const headers: Record<string, string> = cookie === null ? {} : { cookie: `${SESSION_COOKIE}=${cookie}` };
    const response = await fetch(this.signIn.origin + path, { headers: { ...headers, ...HERE } });
    const told = ['etag', 'content-type', 'content-disposition', 'cache-control', 'content-length'];
    return {
      status: response.status,
      headers: told.map((name) => `${name}: ${response.headers.get(name)}`).join('\n'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** Every route but GraphQL and the pages of the dashboard. */
  routes(): readonly string[] {
    const { router } = this.signIn.application().getHttpAdapter().getInstance() as {
      router: { stack: readonly Layer[] };
    };
    const found = router.stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    return [...new Set(found.filter((name) => !name.includes('/graphql') && !name.includes('{*')))];
  }

  /** What the plan of the council sends: the mail as it came over the wire. */
  async mailed(files: readonly string[]): Promise<string> {
    await this.ok(SAVE, { input: { ...PLAN, files } });
    await this.ok('mutation { startReportRun(schedule: 1) }', {});
    const [mail] = this.post.delivered;
    if (mail === undefined) throw new Error('No mail was delivered.');
    return mail.raw;
  }

  /** Series of a release, by indicator, as the database keeps them. */
  async series(number: number): Promise<ReadonlyMap<string, string>> {
    const rows = await this.signIn.sql<{ json: string }>(
      `SELECT json FROM release_member_block JOIN release_block USING (kommune_id, hash)
       WHERE number = $1 AND json LIKE '%"kind":"series"%'`,
      [number],
    );
    return new Map(rows.map(({ json }) => [(JSON.parse(json) as { indicator: string }).indicator, json]));
  }

  private async release(scope: Scope): Promise<void> {
    const prepared = JSON.parse(await this.ok(PREPARE, { scope })) as {
      data: { prepareRelease: { rootHash: string } };
    };
    await this.ok(CREATE, { input: { scope, rootHash: prepared.data.prepareRelease.rootHash } });
  }

  private async ok(query: string, variables: object): Promise<string> {
    const answer = await this.ask('koordination', query, variables);
    if (answer.includes('"errors"')) throw new Error(answer);
    return answer;
  }

  private async fill(tables: readonly Table[], state: State): Promise<void> {
    await fillAttacked(this.signIn.get(DataSource), tables, state);
    // The database has the true clock; two worlds filled around midnight would tell two days.
    await this.signIn.sql(
      `SET session_replication_role = replica; UPDATE observation SET recorded_at = '2026-03-01T12:00:00Z';
       SET session_replication_role = DEFAULT`,
    );
  }
}
