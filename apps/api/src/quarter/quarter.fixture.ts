import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { Reminders, ReminderSchedule } from '@teilziel/observations/server';
import { Clock, MAIL_SETTINGS, Mailer, startTestMailServer, type TestMailServer } from '@teilziel/platform';
import { type Answer, SignInWorld, type Visitor } from '../sign-in/sign-in.fixture';

/** Stored numbers of the second and third quarter of 2026. */
export const Q2 = 8105;
export const Q3 = 8106;
export const DOMAIN = 'musterstadt.example';

/** Two Fachaemter with three indicators, people of every kind, and a mail server: the third quarter of 2026 is due. */
export class QuarterWorld {
  private constructor(
    readonly world: SignInWorld,
    public post: TestMailServer,
  ) {}

  readonly ids = new Map<string, number>();

  static async start(): Promise<QuarterWorld> {
    const world = await SignInWorld.start();
    const quarter = new QuarterWorld(world, await startTestMailServer());
    world.now = new Date('2026-10-12T08:00:00Z');
    await quarter.fill();
    return quarter;
  }

  async stop(): Promise<void> {
    await this.world?.stop();
    await this.post?.close();
  }

  /** Whether the program has a mail server from now on. */
  mails(on: boolean): void {
    const settings = this.world.get(MAIL_SETTINGS as never);
    Object.assign(settings as object, { smtpUrl: on ? this.post.url : null });
    this.post.delivered.length = 0;
  }

  /** A mail server after the one that went away. */
  async openPost(): Promise<void> {
    this.post = await startTestMailServer();
    this.mails(true);
  }

  /** As another process has it: it remembers nothing of what this one did. */
  anotherSchedule(): ReminderSchedule {
    const { world } = this;
    const parts = [
      world.get(Clock),
      world.get(Mailer),
      world.get(OperatorAccess),
      world.get(KommuneRepository),
    ] as const;
    return new ReminderSchedule(...parts, world.get(Reminders));
  }

  /** A person with a role; `erfassung` for the Amt, as somebody's deputy where one is named. */
  async person(
    name: string,
    role: string | null,
    {
      fachamt = null as number | null,
      kommune = 1,
      deputyFor = null as string | null,
      to = null as string | null,
    } = {},
  ): Promise<number> {
    const id = await this.world.person(`${name}@${DOMAIN}`);
    if (kommune !== 1)
      await this.world.sql('UPDATE membership SET kommune_id = $2 WHERE person_id = $1', [id, kommune]);
    if (role !== null)
      await this.world.sql(
        `INSERT INTO role_grant
           (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, valid_to, deputy_for, granted_by)
         SELECT $1, COALESCE(max(grant_id), 0) + 1, $2, $3, $4, '2020-01-01', $5, $6, 'system'
         FROM role_grant WHERE kommune_id = $1`,
        [kommune, id, role, fachamt, to, deputyFor === null ? null : this.ids.get(deputyFor)],
      );
    this.ids.set(name, id);
    return id;
  }

  async visitor(name: string): Promise<Visitor> {
    const visitor = this.world.visitor();
    await visitor.signIn(`${name}@${DOMAIN}`);
    return visitor;
  }

  /** What the Fachamt has entered and handed in. */
  async submit(
    indicator: number,
    period: number,
    figures: readonly (readonly [cell: number, numerator: number])[],
    by = 'olga',
  ): Promise<void> {
    await this.figures(indicator, period, figures);
    await this.world.sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at)
       VALUES (1, $1, $2, 'submitted', $3, $4)`,
      [indicator, period, `person:${this.ids.get(by)}`, this.world.now],
    );
  }

  async figures(
    indicator: number,
    period: number,
    figures: readonly (readonly [cell: number, numerator: number])[],
  ): Promise<void> {
    for (const [cell, numerator] of figures)
      await this.world.sql(
        `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, status, recorded_by)
         VALUES (1, $1, $2, $3, $4, 'A', 'Prüfung')`,
        [indicator, period, cell, numerator],
      );
  }

  /** Nothing was handed in, asked for or sent. */
  async clear(): Promise<void> {
    // The history can be emptied by nobody but a superuser past its triggers.
    await this.world.sql(`SET session_replication_role = replica;
      DELETE FROM entry_event; DELETE FROM entry_returned_cell; DELETE FROM entry; DELETE FROM late_exception;
      DELETE FROM reminder; DELETE FROM confirmed_hint; DELETE FROM observation_revision; DELETE FROM observation;
      SET session_replication_role = origin`);
    this.post.delivered.length = 0;
  }

  async audited(): Promise<string[]> {
    const sql = `SELECT action FROM audit_entry WHERE kommune_id = 1 AND action ~ '^(entr|exception)' ORDER BY number`;
    return (await this.world.sql<{ action: string }>(sql)).map(({ action }) => action);
  }

  /** Also handed in. */
  async moreIndicators(count: number): Promise<void> {
    for (let id = 100; id < 100 + count; id += 1) {
      await this.indicator(id, `M-${id}`, `Weitere ${id}`, 1, ['', 'sex=F', 'sex=M', 'sex=N']);
      await this.submit(id, Q3, [[1, id]]);
    }
  }

  async fewIndicators(): Promise<void> {
    await this.clear();
    for (const table of ['indicator_cell', 'indicator_definition', 'indicator'])
      await this.world.sql(`DELETE FROM ${table} WHERE indicator_id >= 100`);
  }

  private async fill(): Promise<void> {
    const { world } = this;
    await world.sql(`INSERT INTO fachamt VALUES (1, 1, 'Sozialamt'), (1, 2, 'Schulamt'), (2, 1, 'Anderes Amt')`);
    await world.sql(
      `INSERT INTO source (kommune_id, source_id, name, office) VALUES (1, 1, 'Fachverfahren', 'Musterstadt')`,
    );
    await world.sql(`INSERT INTO dimension (kommune_id, dimension, code, dimension_label, label, position)
      VALUES (1, 'sex', 'F', 'Geschlecht', 'Frauen', 0), (1, 'sex', 'M', 'Geschlecht', 'Männer', 1),
        (1, 'sex', 'N', 'Geschlecht', 'ohne Angabe', 2)`);
    await world.sql(`INSERT INTO konzept_edition (kommune_id, edition_id, title, art, leitbild, valid_from)
      VALUES (1, 1, 'Konzept', 'Integrationskonzept', 'Leitbild', '2020-01-01')`);
    await world.sql(`INSERT INTO handlungsfeld (kommune_id, handlungsfeld_id, edition_id, number, title, text)
      VALUES (1, 1, 1, 3, 'Sprache', '')`);
    await world.sql(
      `INSERT INTO leitziel (kommune_id, leitziel_id, handlungsfeld_id, number, text) VALUES (1, 1, 1, '3', 'Ziel')`,
    );
    await world.sql(`INSERT INTO teilziel (kommune_id, teilziel_id, leitziel_id, number, text)
      VALUES (1, 1, 1, '3.1', 'Kurse'), (1, 2, 1, '3.10', 'Plätze')`);
    await this.indicator(1, 'K-1', 'Kursplätze', 1, ['', 'sex=F', 'sex=M', 'sex=N']);
    await this.indicator(2, 'K-2', 'Beratungen', 1, ['']);
    await this.indicator(3, 'S-1', 'Schulen', 2, ['']);
    await world.sql('INSERT INTO teilziel_indicator VALUES (1, 1, 1, 0), (1, 2, 2, 0)');
    await this.person('olga', 'erfassung', { fachamt: 1 });
    await this.person('konrad', 'koordination');
    await this.person('karla', 'koordination');
    await this.person('levi', 'lesend');
    await this.person('vera', 'verwaltung');
    await this.person('paula', 'lesend');
    await this.person('fremd', 'koordination', { kommune: 2 });
    await world.sql('INSERT INTO fachamt_accountable (kommune_id, fachamt_id, person_id) VALUES (1, 1, $1)', [
      this.ids.get('paula'),
    ]);
  }

  private async indicator(id: number, code: string, name: string, fachamt: number, cells: string[]): Promise<void> {
    await this.world.sql(
      `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit,
         reference, about_persons, fachamt_id, source_id, first_period, numerator_label)
       VALUES (1, $1, $2, $3, 'steering', 'Q', 'increase', 'flow', 'Plätze', 'im Quartal', true, $4, 1, $5, 'Fälle')`,
      [id, code, name, fachamt, Q3],
    );
    await this.world.sql(
      `INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
       VALUES (1, $1, 1, 8000, 'Nur zur Prüfung.', true)`,
      [id],
    );
    await this.world.sql(
      `INSERT INTO indicator_cell (kommune_id, indicator_id, cell, coordinate)
       SELECT 1, $1, place - 1, coordinate FROM unnest($2::text[]) WITH ORDINALITY AS given (coordinate, place)`,
      [id, cells],
    );
  }
}

export const dataOf = <T>({ data, errors }: Answer): T => {
  expect(errors).toBeUndefined();
  return data as T;
};

export const refusedWith = ({ errors }: Answer): string | undefined =>
  errors?.[0] && `${errors[0].extensions.code}: ${errors[0].message}`;
