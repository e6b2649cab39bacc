import { berlinDay } from '@teilziel/platform';
import type {
  DefinitionInput,
  DimensionInput,
  FigureInput,
  IndicatorInput,
  KonzeptInput,
  MilestoneInput,
  NoteInput,
  OverrideInput,
  TargetInput,
} from '@teilziel/releases/model';
import type { MethodId } from '@teilziel/statistics';

/** Rows as the statements of compile-input.queries give them. */
export interface KommuneRow {
  readonly kommune_id: number;
  readonly ags: string;
  readonly name: string;
  readonly art: string;
  readonly invented: boolean;
  readonly disclosure_threshold: number;
  readonly merge_divers: boolean;
  readonly round_to_five: boolean;
}

export interface MemberRow {
  readonly kommune_id: number;
  readonly ags: string;
  readonly name: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly continues: readonly string[];
}

/** Left joins: an edition without Handlungsfelder, a Leitziel without Teilziele leave nulls. */
export interface KonzeptRow {
  readonly title: string;
  readonly art: string;
  readonly leitbild: string;
  readonly valid_from: string;
  readonly beschluss: string | null;
  readonly feld_number: number | null;
  readonly feld_title: string;
  readonly feld_text: string;
  readonly leitziel_number: string | null;
  readonly leitziel_text: string;
  readonly number: string | null;
  readonly text: string;
  readonly plain_text: string | null;
  readonly fachamt: string | null;
  readonly accountable: string | null;
  readonly teilziel_beschluss: string | null;
  readonly indicators: readonly string[];
  readonly milestones: readonly MilestoneInput[];
}

export interface DimensionRow {
  readonly dimension: string;
  readonly dimension_label: string;
  readonly code: string;
  readonly label: string;
}

export interface IndicatorRow extends Pick<
  IndicatorInput,
  'code' | 'name' | 'role' | 'frequency' | 'direction' | 'aggregation' | 'unit' | 'factor' | 'decimals' | 'reference'
> {
  readonly indicator_id: number;
  readonly numerator_label: string | null;
  readonly denominator_label: string | null;
  readonly about_persons: boolean;
  readonly no_sex_split_reason: string | null;
  readonly sensitive: boolean;
  readonly disclosure_threshold: number | null;
  readonly from_members: boolean;
  readonly limits: string | null;
  readonly reading_aid: string | null;
  readonly fachamt: string | null;
  readonly source_name: string;
  readonly office: string;
  readonly licence: string | null;
  readonly url: string | null;
  readonly already_published: boolean;
  readonly progress_method: MethodId;
  readonly missing_members: IndicatorInput['missingMembers'];
}

export interface DefinitionRow extends Omit<DefinitionInput, 'validFrom'> {
  readonly indicator_id: number;
  readonly valid_from: number;
}

export interface TargetRow extends Pick<TargetInput, 'kind' | 'value' | 'period' | 'beschluss'> {
  readonly indicator_id: number;
  readonly baseline_period: number | null;
  readonly baseline_value: number | null;
  readonly lower_value: number | null;
  readonly upper_value: number | null;
}

export interface FigureRow extends FigureInput {
  readonly indicator_id: number;
  /** Seconds since 1970 when it was entered. */
  readonly recorded: number;
}

export interface MemberFigureRow extends FigureRow {
  readonly ags: string;
  readonly already_published: boolean;
}

export interface OverrideRow extends Pick<OverrideInput, 'year' | 'symbol' | 'reason'> {
  readonly indicator_id: number;
  readonly by_name: string;
  readonly at: Date;
}

export interface ReferenceRow {
  readonly indicator_id: number;
  readonly ags: string;
  readonly reference: string;
}

export interface NoteRow extends NoteInput {
  readonly indicator_id: number;
}

export function konzeptOf(rows: readonly KonzeptRow[]): KonzeptInput | null {
  const [edition] = rows;
  if (edition === undefined) return null;
  const { title, art, leitbild, valid_from: validFrom, beschluss } = edition;
  const felder = groupBy(rows, ({ feld_number }) => feld_number);
  const handlungsfelder = felder.map(([number, ofFeld]) => ({
    number,
    title: ofFeld[0].feld_title,
    text: ofFeld[0].feld_text,
    leitziele: groupBy(ofFeld, ({ leitziel_number }) => leitziel_number).map(([of, ofLeitziel]) => ({
      number: of,
      text: ofLeitziel[0].leitziel_text,
      teilziele: ofLeitziel.flatMap((row) => (row.number === null ? [] : [teilzielOf(row, row.number)])),
    })),
  }));
  return { title, art, leitbild, validFrom, beschluss, handlungsfelder };
}

type TeilzielInput = KonzeptInput['handlungsfelder'][number]['leitziele'][number]['teilziele'][number];

function teilzielOf(row: KonzeptRow, number: string): TeilzielInput {
  const {
    text,
    plain_text: plainText,
    fachamt,
    accountable,
    teilziel_beschluss: beschluss,
    indicators,
    milestones,
  } = row;
  return { number, text, plainText, fachamt, accountable, beschluss, indicators, milestones };
}

/** Groups that have a key, each with at least one row, in the order of the rows. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
): readonly (readonly [Key, readonly [Row, ...Row[]]])[] {
  const groups = new Map<Key, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
}

export function dimensionsOf(rows: readonly DimensionRow[]): readonly DimensionInput[] {
  return groupBy(rows, ({ dimension }) => dimension).map(([code, ofOne]) => ({
    code,
    label: ofOne[0].dimension_label,
    codes: ofOne.map((row) => ({ code: row.code, label: row.label })),
  }));
}

export function targetOf(row: TargetRow): TargetInput {
  const { kind, value, period, beschluss } = row;
  return {
    kind,
    value,
    period,
    beschluss,
    lower: row.lower_value,
    upper: row.upper_value,
    baselinePeriod: row.baseline_period,
    baselineValue: row.baseline_value,
  };
}

export function figureOf({ period, cell, numerator, denominator, value, status }: FigureRow): FigureInput {
  return { period, cell, numerator, denominator, value, status };
}

export function noteOf({ period, cell, kind, text }: NoteRow): NoteInput {
  return { period, cell, kind, text };
}

export function overrideOf({ year, symbol, reason, by_name: by, at }: OverrideRow): OverrideInput {
  return { year, symbol, reason, by, at: berlinDay(at) };
}

/** The day of the latest entry. */
export function standOf(rows: readonly FigureRow[]): string | null {
  const latest = rows.reduce((last, { recorded }) => Math.max(last, recorded), -Infinity);
  return rows.length === 0 ? null : berlinDay(new Date(latest * 1000));
}
