import { lockKommune } from '@teilziel/kommune/server';
import { addDays, type EntryState } from '@teilziel/observations/model';
import {
  EntryEntity,
  EntryEventEntity,
  EntryReturnedCellEntity,
  LateExceptionEntity,
  recordObservations,
} from '@teilziel/observations/server';
import { berlinDay } from '@teilziel/platform';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import type { EntityManager } from 'typeorm';
import { APPROVE_PAST, BUSIEST_FACHAEMTER, HAS_ENTRIES, OPEN_INDICATORS } from './demo-entries.queries';

/** Names, not numbers: the invented people need not have an account. */
const OFFICER = 'Ewa Erfassung';
const OTHER_OFFICER = 'Derya Beispiel';
const COORDINATOR = 'Konrad Koordination';

const OPEN_QUARTER = toStorage(parsePeriod('2026-Q3'));
/** As many as the demo's officer has, and one whose values wait for the second look. */
const OPEN_FACHAEMTER = 2;
const DAYS_LEFT = 14;
const QUESTION = 'Die Summe passt nicht zum Vorquartal. Ist die Außenstelle mitgezählt?';

interface OpenIndicator {
  readonly indicatorId: number;
  readonly fachamtId: number;
  readonly cells: readonly number[];
}

/** Everything handed in and approved, as years of work would leave it. */
export async function writePastEntries(
  manager: EntityManager,
  kommuneId: number,
  now: Date,
  leftOut: readonly number[] = [],
): Promise<void> {
  const values = [kommuneId, now, OTHER_OFFICER, COORDINATOR, leftOut, OPEN_QUARTER];
  await manager.query(APPROVE_PAST, values);
}

export async function hasEntries(manager: EntityManager, kommuneId: number): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(HAS_ENTRIES, [kommuneId]);
  return rows[0]?.found ?? false;
}

/**
 * The newest quarter at work: the demo's officer has one indicator back with a question, some filled and some still
 * empty, and two weeks of late entry; another Fachamt waits for the second look. The Datenstände stay as they are.
 */
export async function writeOpenQuarter(manager: EntityManager, kommuneId: number, now: Date): Promise<void> {
  await lockKommune(manager, kommuneId);
  const busiest: { fachamt_id: number }[] = await manager.query(BUSIEST_FACHAEMTER, [kommuneId, OPEN_FACHAEMTER + 1]);
  const fachaemter = busiest.map(({ fachamt_id: id }) => id);
  await writePastEntries(manager, kommuneId, now, fachaemter);
  const open: OpenIndicator[] = await manager.query(OPEN_INDICATORS, [kommuneId, fachaemter, OPEN_QUARTER]);
  const own = open.filter(({ fachamtId }) => fachaemter.indexOf(fachamtId) < OPEN_FACHAEMTER);
  const others = open.filter((indicator) => !own.includes(indicator));
  const disputed = own.find(({ cells }) => cells.length > 1) ?? own[0];
  if (disputed === undefined) return;
  await enter(manager, kommuneId, others, { state: 'submitted', officer: OTHER_OFFICER, now });
  await enter(manager, kommuneId, [disputed], { state: 'returned', officer: OFFICER, now });
  const key = { kommuneId, indicatorId: disputed.indicatorId, period: OPEN_QUARTER };
  await manager.insert(EntryReturnedCellEntity, { ...key, cell: disputed.cells.at(-1) ?? 0, comment: QUESTION });
  const rest = own.filter((indicator) => indicator !== disputed);
  await empty(manager, kommuneId, rest.slice(Math.ceil(rest.length / 2)));
  await grantException(manager, kommuneId, fachaemter.slice(0, OPEN_FACHAEMTER), now);
}

async function enter(
  manager: EntityManager,
  kommuneId: number,
  indicators: readonly OpenIndicator[],
  { state, officer, now }: { readonly state: EntryState; readonly officer: string; readonly now: Date },
): Promise<void> {
  if (indicators.length === 0) return;
  const period = OPEN_QUARTER;
  const decided = state === 'returned' ? { decidedBy: COORDINATOR, decidedAt: now, decisionComment: QUESTION } : {};
  const keys = indicators.map(({ indicatorId }) => ({ kommuneId, indicatorId, period }));
  await manager.insert(
    EntryEntity,
    keys.map((key) => ({ ...key, state, submittedBy: officer, submittedAt: now, ...decided })),
  );
  const submitted = keys.map((key) => ({ ...key, number: 1, state: 'submitted' as const, by: officer, at: now }));
  const back = { number: 2, state, by: COORDINATOR, at: now, comment: QUESTION };
  const events = state === 'returned' ? [...submitted, ...keys.map((key) => ({ ...key, ...back }))] : submitted;
  await manager.insert(EntryEventEntity, events);
}

/** Nothing is ever deleted: an emptied value is a revision like any other. */
async function empty(manager: EntityManager, kommuneId: number, indicators: readonly OpenIndicator[]): Promise<void> {
  const rows = indicators.flatMap(({ indicatorId, cells }) =>
    cells.map((cell) => ({
      ...{ kommuneId, indicatorId, period: OPEN_QUARTER, cell, status: 'H' as const },
      ...{ numerator: null, denominator: null, value: null },
    })),
  );
  await recordObservations(manager, rows, OFFICER, 'Wird im Fachamt neu gezählt');
}

async function grantException(
  manager: EntityManager,
  kommuneId: number,
  fachaemter: readonly number[],
  now: Date,
): Promise<void> {
  const exceptions = fachaemter.map((fachamtId, place) => ({
    ...{ kommuneId, exceptionId: place + 1, fachamtId, period: OPEN_QUARTER },
    ...{ reason: 'Das Fachverfahren wurde umgestellt.', endsOn: addDays(berlinDay(now), DAYS_LEFT), granted: true },
    ...{ requestedBy: OFFICER, requestedAt: now, decidedBy: COORDINATOR, decidedAt: now },
  }));
  await manager.insert(LateExceptionEntity, exceptions);
}
