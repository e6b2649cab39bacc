import { SESSION_COOKIE } from '@teilziel/identity/server';
import { AGS, type Visitor } from '../sign-in/sign-in.fixture';
import { QuarterWorld } from './quarter.fixture';

export const HEAD = 'Indikator;Zeitraum;Gliederung;Anzahl;Grundgesamtheit;Wert;Zeichen;Anmerkung';

export interface Lauf {
  readonly phase: string;
  readonly share: number;
  readonly message: string | null;
  readonly result: {
    readonly id: number | null;
    readonly inserted: number;
    readonly changed: number;
    readonly approved: number;
  } | null;
  readonly preview: {
    readonly lines: number;
    readonly counts: {
      readonly new: number;
      readonly changed: number;
      readonly unchanged: number;
      readonly refused: number;
    };
    readonly sums: number;
    readonly ambiguous: number;
    readonly problemCount: number;
    readonly problems: readonly {
      readonly line: number;
      readonly column: string;
      readonly text: string;
      readonly reason: string;
    }[];
    readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[];
    readonly reasonNeeded: string | null;
  } | null;
}

/** A Kommune with many cells and the requests of a coordinator's page. */
export class HistoryWorld {
  private constructor(
    readonly quarter: QuarterWorld,
    readonly konrad: Visitor,
  ) {}

  static async start(): Promise<HistoryWorld> {
    const quarter = await QuarterWorld.start();
    const { world } = quarter;
    await world.sql('UPDATE indicator SET first_period = NULL');
    await world.sql(
      `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, factor,
         reference, about_persons, fachamt_id, source_id, first_period, numerator_label, denominator_label)
       SELECT 1, id, code, 'Größe ' || code, 'steering', frequency, 'increase', aggregation, unit, 100, 'im Jahr', true, 1, 1,
         first, numerator, denominator
       FROM (VALUES (11, 'R-1', 'A', 'rate-of-stocks', '%', NULL::int, 'bestanden', 'Teilnehmende'),
         (12, 'W-1', 'A', 'not-additive', 'Jahre', NULL, NULL, NULL),
         (13, 'E-1', 'A', 'flow', 'Fälle', 4 * 2024 + 3, 'Fälle', NULL))
         AS given (id, code, frequency, aggregation, unit, first, numerator, denominator)`,
    );
    await world.sql(`INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
       SELECT 1, id, 1, 8000, 'Zur Prüfung.', true FROM generate_series(11, 13) id`);
    await world.sql(`INSERT INTO indicator_cell (kommune_id, indicator_id, cell, coordinate)
       SELECT 1, id, 0, '' FROM generate_series(11, 13) id`);
    return new HistoryWorld(quarter, await quarter.visitor('konrad'));
  }

  stop(): Promise<void> {
    return this.quarter.stop();
  }

  call(path: string, init: RequestInit = {}, who = this.konrad): Promise<Response> {
    const headers = { ...init.headers, cookie: `${SESSION_COOKIE}=${who.cookie}` };
    return fetch(`${this.quarter.world.origin}/vorjahre/${AGS}/${path}`, { ...init, headers });
  }

  post(path: string, body: object = {}): Promise<Response> {
    return this.call(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  }

  send(body: Buffer | string, type = 'text/csv', name = 'alt.csv'): Promise<Response> {
    return this.call(`datei?name=${name}`, { method: 'POST', body, headers: { 'content-type': type } });
  }

  /** Until the work is done, whatever comes of it. */
  async settled(): Promise<Lauf> {
    for (;;) {
      const run = (await (await this.call('lauf')).json()) as Lauf;
      if (run.phase !== 'reading' && run.phase !== 'writing') return run;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async preview(body: Buffer | string, type?: string): Promise<Lauf> {
    const { status } = await this.send(body, type);
    expect(status).toBe(202);
    return this.settled();
  }

  async apply(choice: object = {}): Promise<Lauf> {
    const answer = await this.post('lauf/uebernehmen', { annehmen: true, ohneAbgelehnte: true, ...choice });
    expect([answer.status, answer.status === 202 ? '' : await answer.text()]).toEqual([202, '']);
    return this.settled();
  }

  async count(table: string): Promise<number> {
    const [row] = await this.quarter.world.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return row?.count ?? -1;
  }

  /**
   * Figures that came with a run and with the version of the indicators in one transaction: what a save remembers is out
   * of date the moment it sees them.
   */
  figuresWithVersion(): Promise<number> {
    return this.count(
      `import_run run JOIN entry_structure USING (kommune_id) JOIN observation USING (kommune_id)
       WHERE run.xmin = entry_structure.xmin AND run.xmin = observation.xmin`,
    );
  }
}

/** 2006 to 2025, every cell of K-1 by quarter, over and over: some thousands of lines. */
export function longList(codes: readonly string[], labels: readonly string[], from = 1990, to = 2025): string {
  const lines = [HEAD];
  for (const code of codes)
    for (let year = from; year <= to; year += 1)
      for (const quarter of [1, 2, 3, 4])
        for (const label of labels)
          lines.push(`${code};${year}-Q${quarter};${label};${(year * 7 + quarter * 3) % 1000};;;;`);
  return lines.join('\r\n');
}
