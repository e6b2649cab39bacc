import type { OfficerOfDay } from '@teilziel/kommune/server';
import { daysBetween } from '@teilziel/observations/model';
import { periodCode } from '../entry-facts/stored-period';
import type { AskedValue } from './asked-entries.service';
import type { CockpitRow, CockpitState, CockpitTile } from './types/cockpit.type';

const NO_PLACE = 'Ohne Handlungsfeld';

const byNumber = new Intl.Collator('de', { numeric: true }).compare;
const isDone = ({ state }: AskedValue): boolean => state === 'submitted' || state === 'approved';

function tileState({ state, waiting, dueOn, hasFigures }: AskedValue, today: string): CockpitState {
  if (state === 'approved') return 'APPROVED';
  if (state === 'submitted') return 'TO_REVIEW';
  if (state === 'returned') return 'RETURNED';
  if (waiting) return 'WAITING';
  if (dueOn !== null && dueOn < today) return 'OVERDUE';
  return hasFigures ? 'IN_WORK' : 'OPEN';
}

interface RowsInput {
  /** Of one period. */
  readonly entries: readonly AskedValue[];
  readonly officers: readonly OfficerOfDay[];
  /** By person. */
  readonly lastReminders: ReadonlyMap<number, string>;
  readonly today: string;
}

/** One row an Amt: late and returned first, then by deadline, finished ones last. */
export function cockpitRows({ entries, ...known }: RowsInput): CockpitRow[] {
  const byFachamt = new Map<number, AskedValue[]>();
  for (const entry of entries) {
    const { fachamtId } = entry.indicator;
    byFachamt.set(fachamtId, [...(byFachamt.get(fachamtId) ?? []), entry]);
  }
  return [...byFachamt]
    .map(([fachamt, own]) => rowOf(fachamt, own, known))
    .sort((a, b) => urgencyOf(a) - urgencyOf(b) || a.daysLeft - b.daysLeft || byNumber(a.name, b.name));
}

function rowOf(fachamt: number, own: readonly AskedValue[], known: Omit<RowsInput, 'entries'>): CockpitRow {
  const { officers, lastReminders, today } = known;
  const people = officers.filter(({ fachamtId }) => fachamtId === fachamt);
  const missing = own.filter((entry) => !isDone(entry));
  const [deadline] = missing.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const names = people.map(({ name, deputyFor }) => (deputyFor === null ? name : `${name} (in Vertretung)`));
  const tileOf = (entry: AskedValue): CockpitTile => {
    const { sheet, number, handlungsfeld, frequency } = entry.indicator;
    return {
      ...{ code: sheet.code, name: sheet.name, number: number ?? sheet.code },
      period: periodCode(entry.period, frequency),
      handlungsfeld: handlungsfeld ?? NO_PLACE,
      state: tileState(entry, today),
    };
  };
  return {
    fachamt,
    name: own[0]?.indicator.fachamtName ?? '',
    people: [...new Set(names)],
    tiles: own.map(tileOf).sort((a, b) => byNumber(a.number, b.number) || byNumber(a.code, b.code)),
    submitted: own.length - missing.length,
    total: own.length,
    daysLeft: deadline === undefined ? 0 : daysBetween(today, deadline),
    lastReminded:
      people
        .flatMap(({ personId }) => lastReminders.get(personId) ?? [])
        .sort()
        .at(-1) ?? null,
    phantom: !people.some(({ hasSignedIn }) => hasSignedIn),
  };
}

function urgencyOf({ tiles, submitted, total }: CockpitRow): number {
  if (tiles.some(({ state }) => state === 'OVERDUE' || state === 'RETURNED')) return 0;
  return submitted < total ? 1 : 2;
}

export const handlungsfelderOf = (rows: readonly CockpitRow[]): string[] =>
  [...new Set(rows.flatMap(({ tiles }) => tiles.map(({ handlungsfeld }) => handlungsfeld)))].sort(
    (a, b) => Number(a === NO_PLACE) - Number(b === NO_PLACE) || byNumber(a, b),
  );
