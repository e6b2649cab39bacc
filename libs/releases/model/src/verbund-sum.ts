import { statusHasValue, sumMembers } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { FigureInput, IndicatorInput, MemberInput, NoteInput } from './compile-input';
import { ReleaseError } from './release-error';
import { mayBePartial, membersAt } from './verbund-members.rules';

/** Sums over the members valid in each period: Σ numerator / Σ denominator, never a mean of rates. */
export function verbundSum(indicator: IndicatorInput, members: readonly MemberInput[]): readonly FigureInput[] {
  if (indicator.aggregation === 'not-additive') throw notAdditive(indicator);
  const byMember = figuresByMember(indicator);
  const all = indicator.memberFigures.flatMap(({ figures }) => figures);
  const periods = [...new Set(all.map((figure) => figure.period))];
  const cells = [...new Set(all.map((figure) => figure.cell))];
  return periods.flatMap((period) => {
    const distinct = membersAt(members, period, indicator.frequency);
    if (distinct.length === 0) return [];
    const reporting = new Set(reportingMembers(indicator, distinct, period));
    const counted = isPartial(indicator, distinct, reporting) ? distinct.filter((ags) => reporting.has(ags)) : distinct;
    return cells.map((cell) => {
      const parts = counted.map((ags) => byMember.get(ags)?.get(keyOf(period, cell)) ?? null);
      return { ...sumMembers(parts, indicator.aggregation, indicator.factor), period, cell };
    });
  });
}

/** Where a sum is that of some members only: which periods, and the words beside it. */
export function partialNotes(indicator: IndicatorInput, members: readonly MemberInput[]): readonly NoteInput[] {
  if (!indicator.fromMembers || !mayBePartial(indicator)) return [];
  const names = new Map(members.map(({ ags, name }) => [ags, name]));
  const periods = new Set(indicator.memberFigures.flatMap(({ figures }) => figures.map(({ period }) => period)));
  return [...periods].flatMap((period) => {
    const distinct = membersAt(members, period, indicator.frequency);
    const reporting = new Set(reportingMembers(indicator, distinct, period));
    if (!isPartial(indicator, distinct, reporting)) return [];
    const missing = distinct.filter((ags) => !reporting.has(ags)).map((ags) => names.get(ags) ?? ags);
    const text = `${reporting.size} von ${distinct.length} Gemeinden; es ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${missing.sort().join(', ')}.`;
    return [{ period, cell: '', kind: 'qualified' as const, text }];
  });
}

function isPartial(indicator: IndicatorInput, distinct: readonly string[], reporting: ReadonlySet<string>): boolean {
  return mayBePartial(indicator) && reporting.size > 0 && reporting.size < distinct.length;
}

/** Members that have any figure for the period; a single empty cell of one that reports stays a gap of that cell. */
function reportingMembers(
  { memberFigures }: IndicatorInput,
  distinct: readonly string[],
  period: number,
): readonly string[] {
  return distinct.filter((ags) =>
    memberFigures.some(
      (member) =>
        member.ags === ags && member.figures.some((one) => one.period === period && statusHasValue(one.status)),
    ),
  );
}

/**
 * What is left of the sum when members whose figures an office has published are subtracted: as good as printed. Null
 * where there is nothing to subtract. Releases of members that no office has published are refused (ADR 0007).
 */
export function unpublishedRest(
  indicator: IndicatorInput,
  members: readonly MemberInput[],
): readonly FigureInput[] | null {
  const published = new Set(indicator.memberFigures.flatMap((one) => (one.alreadyPublished ? [one.ags] : [])));
  if (published.size === 0) return null;
  const memberFigures = indicator.memberFigures.filter(({ ags }) => !published.has(ags));
  const others = members.filter(({ ags }) => !published.has(ags));
  return verbundSum({ ...indicator, memberFigures }, others);
}

const keyOf = (period: number, cell: string): string => `${period}|${cell}`;

function figuresByMember({ memberFigures }: IndicatorInput): ReadonlyMap<string, ReadonlyMap<string, Observation>> {
  return new Map(
    memberFigures.map(({ ags, figures }) => [
      ags,
      new Map(figures.map((figure) => [keyOf(figure.period, figure.cell), figure])),
    ]),
  );
}

function notAdditive(indicator: IndicatorInput): ReleaseError {
  return new ReleaseError(
    `Indikator ${indicator.code}: Mediane, Indizes und Personen ohne Doppelzählung lassen sich nicht aus Mitgliedern summieren. ` +
      'Bitte erfassen Sie den Wert des Verbunds selbst oder nehmen Sie den Indikator aus dem Verbund.',
    'NOT_ADDITIVE',
  );
}
