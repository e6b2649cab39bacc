import { dataOf, QuarterWorld } from '../quarter/quarter.fixture';
import type { Answer, Visitor } from '../sign-in/sign-in.fixture';

export const PERIOD = '2026-Q3';

/** What is sent for a cell of a count. */
export interface Sent {
  readonly indicator: string;
  readonly cell: number;
  readonly numerator: number | null;
  readonly expectedRevision: number;
  readonly status?: string;
  readonly reason?: string;
}

export interface SheetCellAnswer {
  readonly cell: number;
  readonly numerator: number | null;
  readonly status: string;
  readonly revision: number;
  readonly locked: boolean;
  readonly by: string | null;
}

export interface IndicatorAnswer {
  readonly code: string;
  readonly state: string;
  readonly lock: string | null;
  readonly nothingToReport: boolean;
  readonly cells: readonly SheetCellAnswer[];
  readonly findings: readonly { readonly kind: string; readonly cell: number; readonly confirmed: string | null }[];
}

export interface Saved {
  readonly saved: readonly { readonly indicator: string; readonly cell: number; readonly revision: number }[];
  readonly conflicts: readonly {
    readonly indicator: string;
    readonly cell: number;
    readonly theirs: SheetCellAnswer;
  }[];
  readonly findings: readonly { readonly indicator: string; readonly findings: readonly { readonly kind: string }[] }[];
}

const CELL = 'cell numerator status revision locked by';
const SAVE = `mutation ($period: String!, $cells: [CellInput!]!) { saveCells(period: $period, cells: $cells) {
  saved { indicator cell revision } conflicts { indicator cell theirs { ${CELL} } }
  findings { indicator findings { kind } } } }`;
const SHEET = `query ($fachamt: Int!, $period: String!) { entrySheet(fachamt: $fachamt, period: $period) {
  dueOn mayEnter onePerson previousPeriods
  indicators { code state lock nothingToReport cells { ${CELL} } findings { kind cell confirmed } } } }`;
const SUBMIT = `mutation ($fachamt: Int!, $period: String!, $message: String) {
  submitEntries(fachamt: $fachamt, period: $period, message: $message) {
    submitted blocked { indicator findings { kind severity cell text } } } }`;

/** The quarter with the officers who enter it: Olga and Otto for the Sozialamt, Emil for the Schulamt. */
export class EntryWorld {
  private constructor(
    readonly quarter: QuarterWorld,
    readonly olga: Visitor,
    readonly otto: Visitor,
    readonly emil: Visitor,
    readonly konrad: Visitor,
  ) {}

  static async start(): Promise<EntryWorld> {
    const quarter = await QuarterWorld.start();
    await quarter.person('otto', 'erfassung', { fachamt: 1 });
    await quarter.person('emil', 'erfassung', { fachamt: 2 });
    const [olga, otto, emil, konrad] = [
      await quarter.visitor('olga'),
      await quarter.visitor('otto'),
      await quarter.visitor('emil'),
      await quarter.visitor('konrad'),
    ] as const;
    return new EntryWorld(quarter, olga, otto, emil, konrad);
  }

  save(visitor: Visitor, cells: readonly Sent[], period = PERIOD): Promise<Answer> {
    const given = cells.map((cell) => ({ status: 'A', ...cell }));
    return this.ask(visitor, SAVE, { period, cells: given });
  }

  async saved(visitor: Visitor, cells: readonly Sent[]): Promise<Saved> {
    return dataOf<{ saveCells: Saved }>(await this.save(visitor, cells)).saveCells;
  }

  async sheet(visitor: Visitor, fachamt = 1, period = PERIOD): Promise<SheetAnswer> {
    return dataOf<{ entrySheet: SheetAnswer }>(await this.ask(visitor, SHEET, { fachamt, period })).entrySheet;
  }

  async indicator(visitor: Visitor, code: string): Promise<IndicatorAnswer> {
    const found = (await this.sheet(visitor)).indicators.find((one) => one.code === code);
    if (found === undefined) throw new Error(`Kein Indikator ${code} auf dem Blatt`);
    return found;
  }

  submit(visitor: Visitor, fachamt = 1, message: string | null = null, period = PERIOD): Promise<Answer> {
    return this.ask(visitor, SUBMIT, { fachamt, period, message });
  }

  ask(visitor: Visitor, query: string, variables: object = {}): Promise<Answer> {
    return visitor.ask(query, variables, { 'teilziel-kommune': '99000001' });
  }

  /** Every value of the Sozialamt, so that it can be handed in. */
  async fill(visitor: Visitor): Promise<void> {
    await this.saved(visitor, [
      { indicator: 'K-1', cell: 1, numerator: 40, expectedRevision: 0 },
      { indicator: 'K-1', cell: 2, numerator: 30, expectedRevision: 0 },
      { indicator: 'K-1', cell: 3, numerator: 1, expectedRevision: 0 },
      { indicator: 'K-2', cell: 0, numerator: 12, expectedRevision: 0 },
    ]);
  }

  async history(code: string, cell: number): Promise<(readonly [number, number | null, string])[]> {
    const rows = await this.quarter.world.sql<{ revision: number; numerator: number | null; recorded_by: string }>(
      `SELECT revision, numerator, recorded_by FROM observation_revision JOIN indicator USING (kommune_id, indicator_id)
       WHERE kommune_id = 1 AND code = $1 AND cell = $2 ORDER BY revision`,
      [code, cell],
    );
    return rows.map(({ revision, numerator, recorded_by: by }) => [revision, numerator, this.nameOf(by)] as const);
  }

  nameOf(author: string): string {
    const found = [...this.quarter.ids].find(([, id]) => author === `person:${id}`);
    return found?.[0] ?? author;
  }
}

export interface SheetAnswer {
  readonly dueOn: string;
  readonly mayEnter: boolean;
  readonly onePerson: boolean;
  readonly previousPeriods: readonly string[];
  readonly indicators: readonly IndicatorAnswer[];
}
