import { auditCoverage, conspicuousGaps } from '@teilziel/statistics';
import type { AuditedIndicator } from '@teilziel/statistics';
import type { IndicatorInput, KonzeptInput } from '../compile-input';
import type { Gender } from './gender-of';
import type { AuditedGap, ConspicuousGapBlock, CoverageRow, GenderAuditBlock } from './gender.types';

export interface AuditInput {
  readonly indicator: Pick<IndicatorInput, 'code' | 'name' | 'aboutPersons' | 'noSexSplitReason'>;
  readonly gender: Gender | null;
}

const WITHHELD = 'Die Aufteilung ist geheim.';
const REST = 'Ausgangslage';

/** A split nobody may see is none; that it is secret is the reason. */
function isShown({ block }: Gender): boolean {
  return block.share !== null || block.gaps.some((gap) => gap !== null && gap.rule !== 'withheld');
}

function audited({ indicator, gender }: AuditInput, handlungsfeld: string): AuditedIndicator {
  const { code, aboutPersons: countsPersons } = indicator;
  const splitBySex = gender !== null && isShown(gender);
  const reason = indicator.noSexSplitReason ?? (gender === null ? null : WITHHELD);
  return { code, handlungsfeld, countsPersons, splitBySex, reason: splitBySex ? null : reason };
}

interface Field {
  readonly number: number | null;
  readonly title: string;
  readonly codes: readonly string[];
}

/** The Handlungsfelder in their order, then what belongs to none. */
function fieldsOf(konzept: KonzeptInput | null, all: readonly AuditInput[]): readonly Field[] {
  const felder = (konzept?.handlungsfelder ?? []).map(({ number, title, leitziele }) => {
    const codes = leitziele.flatMap(({ teilziele }) => teilziele.flatMap(({ indicators }) => indicators));
    return { number, title, codes: [...new Set(codes)].sort() };
  });
  const placed = new Set(felder.flatMap(({ codes }) => codes));
  const rest = all.map(({ indicator }) => indicator.code).filter((code) => !placed.has(code));
  const sorted = felder.toSorted((a, b) => a.number - b.number);
  return rest.length === 0 ? sorted : [...sorted, { number: null, title: REST, codes: rest.sort() }];
}

function coverageRow({ number, title, codes }: Field, all: ReadonlyMap<string, AuditInput>): CoverageRow {
  const own = codes.flatMap((code) => all.get(code) ?? []);
  const found = own.map((one) => audited(one, title));
  const nameOf = (code: string): string => all.get(code)?.indicator.name ?? code;
  const [row] = auditCoverage(found);
  const {
    persons = 0,
    split = 0,
    withReason = 0,
    open = [],
    sentence = 'Kein Indikator zählt hier Personen.',
  } = row ?? {};
  const missing = found.filter(
    ({ countsPersons, splitBySex, reason }) => countsPersons && !splitBySex && reason !== null,
  );
  const reasons = missing.map(({ code, reason }) => ({ code, name: nameOf(code), reason: reason ?? '' }));
  const unexplained = open.map((code) => ({ code, name: nameOf(code) }));
  return { handlungsfeld: number, title, persons, split, withReason, open: unexplained, reasons, sentence };
}

function gapsOf(all: readonly AuditInput[]): readonly AuditedGap[] {
  const rows = all.flatMap(({ indicator: { code, name }, gender }) => {
    const latest = gender?.block.gaps.findLast((gap) => gap !== null);
    const period = gender?.block.latest?.period;
    return gender?.block.measure === 'rate' && latest && period !== undefined
      ? [{ code, name, period, ...latest }]
      : [];
  });
  const place = ({ points }: AuditedGap): number => points ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => Math.sign(place(a) - place(b)) || (a.code < b.code ? -1 : 1));
}

function conspicuousOf(all: ReadonlyMap<string, AuditInput>, threshold: number): readonly ConspicuousGapBlock[] {
  const series = [...all.values()].flatMap(({ indicator: { code }, gender }) =>
    gender?.series && gender.block.latest ? [{ code, handlungsfeld: '', ...gender.series }] : [],
  );
  return conspicuousGaps(series, threshold).map(({ code, statement, why }) => {
    const found = all.get(code);
    const period = found?.gender?.block.latest?.period ?? '';
    return { code, name: found?.indicator.name ?? code, period, wording: statement.wording, why };
  });
}

/** Coverage by sex per Handlungsfeld and the gaps worth a second look, from published figures only. */
export function genderAudit(
  given: readonly AuditInput[],
  konzept: KonzeptInput | null,
  threshold: number,
): GenderAuditBlock {
  const all = new Map(given.map((one) => [one.indicator.code, one]));
  const persons = given.filter(({ indicator }) => indicator.aboutPersons);
  const split = persons.filter(({ gender }) => gender !== null && isShown(gender));
  return {
    total: { persons: persons.length, split: split.length },
    coverage: fieldsOf(konzept, given).map((field) => coverageRow(field, all)),
    gaps: gapsOf(given),
    conspicuous: conspicuousOf(all, threshold),
  };
}
