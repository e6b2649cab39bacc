import type { ProtectionProblem, Relation } from '@teilziel/disclosure';
import { ReleaseError } from '../release-error';
import type { PeriodTable } from './period-table';
import type { SecuredPattern, SecureProblem } from './secure.types';
import { type FormerSums, withFormerSums } from './verbund-former';
import { isForeignId } from './verbund-family';
import { countsAt, type MemberSum, partsAt, type RelatedTables } from './verbund-tables';

/** Asks the same question together with what everybody knows: each number of a Verbund is the sum of those of its members. */
export function jointly(secure: SecureProblem, { sums }: RelatedTables, former: FormerSums): SecureProblem {
  if (sums.length === 0) return secure;
  return (problem) => secure(withFormerSums(withMemberSums(problem, sums), former));
}

/** What the solver knows of the figures of others stays within the protection: it is neither kept nor told. */
export function withoutForeign(pattern: SecuredPattern): SecuredPattern {
  const intervals = Object.entries(pattern.intervals).filter(([id]) => !isForeignId(id));
  const unsafe = pattern.unsafe.map((id) => (isForeignId(id) ? 'ein Wert eines anderen' : id));
  return { ...pattern, unsafe: [...new Set(unsafe)], intervals: Object.fromEntries(intervals) };
}

/** Says who has published already; which value would be found out is nobody's to read. */
export async function orRefused<T>(pattern: Promise<T>, { codes, others }: RelatedTables): Promise<T> {
  try {
    return await pattern;
  } catch (error) {
    if (others.length === 0 || !(error instanceof ReleaseError) || error.code !== 'NOT_PROTECTABLE') throw error;
    throw new ReleaseError(
      `Die Freigabe kommt nicht zustande: Bei Indikator ${codes.join(', ')} ließen sich geheime Werte aus dem errechnen, ` +
        `was ${others.join(', ')} schon veröffentlicht ${others.length === 1 ? 'hat' : 'haben'}, auch wenn hier alles geheim bliebe. ` +
        'Nehmen Sie den Indikator aus der Freigabe, oder stimmen Sie die Freigaben miteinander ab.',
      'VERBUND_DIFFERENCE',
    );
  }
}

function withMemberSums(problem: ProtectionProblem, sums: readonly MemberSum[]): ProtectionProblem {
  const ids = new Set(problem.cells.map(({ id }) => id));
  const relations = sums
    .flatMap((sum) => [...relationsOf(sum, 'numerator'), ...relationsOf(sum, 'denominator')])
    .filter(({ coefficients }) => Object.keys(coefficients).every((id) => ids.has(id)));
  return { ...problem, relations: [...problem.relations, ...relations] };
}

function relationsOf({ verbund, members }: MemberSum, part: 'numerator' | 'denominator'): readonly Relation[] {
  const tables = members.flatMap((member) => member[`${part}s`] ?? []);
  const whole = verbund[`${part}s`];
  if (whole === null || tables.length < members.length) return [];
  return [...countsAt(whole)].flatMap(([coordinate, value]): Relation[] => {
    const counts = partsAt(tables, coordinate);
    if (counts === null) return [];
    const idOf = (table: PeriodTable, count: number): string => table[`${part}Id`](coordinate, count);
    const parts = members.flatMap((member, at) =>
      // A member that has no such cell has nobody in it.
      countsAt(tables[at] ?? whole).has(coordinate) ? [idOf(member, counts[at] ?? 0)] : [],
    );
    const coefficients = Object.fromEntries([...parts.map((id) => [id, 1] as const), [idOf(verbund, value), -1]]);
    return [{ coefficients, rhs: 0 }];
  });
}
