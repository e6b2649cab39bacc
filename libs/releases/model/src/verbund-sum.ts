import { sumMembers } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import type { FigureInput, IndicatorInput, MemberInput } from './compile-input';
import { ReleaseError } from './release-error';
import { endOfStored } from './stored-period';

/** Sums over the members valid in each period: Σ numerator / Σ denominator, never a mean of rates. */
export function verbundSum(indicator: IndicatorInput, members: readonly MemberInput[]): readonly FigureInput[] {
  if (indicator.aggregation === 'not-additive') throw notAdditive(indicator);
  const byMember = new Map(indicator.memberFigures.map(({ ags, figures }) => [ags, indexed(figures)]));
  const all = indicator.memberFigures.flatMap(({ figures }) => figures);
  const periods = [...new Set(all.map((figure) => figure.period))];
  const cells = [...new Set(all.map((figure) => figure.cell))];
  return periods.flatMap((period) => {
    const end = endOfStored(period, indicator.frequency);
    const valid = members.filter(
      (member) => member.validFrom <= end && (member.validTo === null || end <= member.validTo),
    );
    const distinct = [...new Set(valid.map((member) => member.ags))].sort();
    if (distinct.length === 0) return [];
    return cells.map((cell) => {
      const parts = distinct.map((ags) => byMember.get(ags)?.get(keyOf(period, cell)) ?? null);
      return { ...sumMembers(parts, indicator.aggregation, indicator.factor), period, cell };
    });
  });
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

function indexed(figures: readonly FigureInput[]): ReadonlyMap<string, Observation> {
  return new Map(figures.map((figure) => [keyOf(figure.period, figure.cell), figure]));
}

function notAdditive(indicator: IndicatorInput): ReleaseError {
  return new ReleaseError(
    `Indikator ${indicator.code}: Mediane, Indizes und Personen ohne Doppelzählung lassen sich nicht aus Mitgliedern summieren. ` +
      'Bitte erfassen Sie den Wert des Verbunds selbst oder nehmen Sie den Indikator aus dem Verbund.',
    'NOT_ADDITIVE',
  );
}
