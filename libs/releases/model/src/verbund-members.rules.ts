import type { Frequency } from '@teilziel/statistics';
import type { IndicatorInput, MemberInput } from './compile-input';
import { dayPhrase } from './period-phrase';
import { endOfStored } from './stored-period';
import type { StoredBreak } from './stored-period';

/** AGS of the members that count for a period: those that belong to the Verbund on its last day. */
export function membersAt(members: readonly MemberInput[], period: number, frequency: Frequency): readonly string[] {
  return [...new Set(validAt(members, period, frequency).map(({ ags }) => ags))].sort();
}

function validAt(members: readonly MemberInput[], period: number, frequency: Frequency): readonly MemberInput[] {
  const end = endOfStored(period, frequency);
  return members.filter(({ validFrom, validTo }) => validFrom <= end && (validTo === null || end <= validTo));
}

/**
 * A sum over other members is another quantity: where somebody joins or leaves, the series breaks. Where members merge
 * or split, the territory stays, and so does the series.
 */
export function membershipBreaks(
  members: readonly MemberInput[],
  periods: readonly number[],
  frequency: Frequency,
): readonly StoredBreak[] {
  return periods.slice(1).flatMap((period, at) => {
    const before = validAt(members, periods[at] ?? period, frequency);
    const now = validAt(members, period, frequency);
    const joined = now.filter(({ ags }) => before.every((one) => one.ags !== ags));
    const left = before.filter(({ ags }) => now.every((one) => one.ags !== ags));
    if (isSameTerritory(joined, left)) return [];
    return [{ period, reason: reasonOf(joined, left) }];
  });
}

function isSameTerritory(joined: readonly MemberInput[], left: readonly MemberInput[]): boolean {
  const continued = new Set(joined.flatMap(({ continues = [] }) => continues));
  const gone = new Set(left.map(({ ags }) => ags));
  const named = joined.every(({ continues = [] }) => continues.length > 0 && continues.every((ags) => gone.has(ags)));
  return named && [...gone].every((ags) => continued.has(ags));
}

function reasonOf(joined: readonly MemberInput[], left: readonly MemberInput[]): string {
  const came = sorted(joined).map(
    ({ name, validFrom }) => `${name} gehört seit dem ${dayPhrase(validFrom)} zum Verbund`,
  );
  const went = sorted(left).map(({ name, validTo }) =>
    validTo === null
      ? `${name} gehört nicht mehr zum Verbund`
      : `${name} gehörte bis zum ${dayPhrase(validTo)} zum Verbund`,
  );
  return `Die Mitglieder haben sich geändert: ${[...came, ...went].join('; ')}.`;
}

function sorted(members: readonly MemberInput[]): readonly MemberInput[] {
  return [...members].sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

/**
 * Whether a sum without a missing member may be shown. Not of persons: once the last member reports, the difference of the
 * two sums would be its single value. What an office has published anyhow reveals nothing.
 */
export function mayBePartial({ missingMembers, aboutPersons, source }: PolicyOfMissing): boolean {
  return missingMembers === 'partial' && (!aboutPersons || source.alreadyPublished);
}

export interface PolicyOfMissing extends Pick<IndicatorInput, 'missingMembers' | 'aboutPersons'> {
  readonly source: { readonly alreadyPublished: boolean };
}

/** Members whose Stichtag or Zeitraum is another than that of the indicator, in words; null where all agree. */
export function mixedReferences(indicator: IndicatorInput, members: readonly MemberInput[]): string | null {
  const names = new Map(members.map(({ ags, name }) => [ags, name]));
  const other = indicator.memberFigures
    .filter(({ reference }) => reference !== undefined && reference.trim() !== indicator.reference.trim())
    .map(({ ags, reference }) => `${names.get(ags) ?? ags} (${reference ?? ''})`)
    .sort();
  if (other.length === 0) return null;
  return `Nicht alle Mitglieder melden zum selben Stichtag oder Zeitraum; anders: ${other.join(', ')}.`;
}
