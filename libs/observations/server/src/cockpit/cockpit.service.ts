import { Injectable } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { fromStorage, periodLabel } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { askedPeriod, periodCode, quarterOfDay } from '../entry-facts/stored-period';
import { AskedEntries } from './asked-entries.service';
import { LAST_REMINDERS } from './asked.queries';
import type { AskedEntry } from './asked-entry';
import { cockpitRows, handlungsfelderOf } from './cockpit-rows';
import type { Cockpit } from './types/cockpit.type';

/** Where the quarter stands, Amt by Amt: seven statements, however many Fachaemter and indicators there are. */
@Injectable()
export class CockpitService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly asked: AskedEntries,
    private readonly people: PeopleOfKommune,
  ) {}

  /** Without a period the one that is being collected now. */
  async show(kommuneId: number, wanted: string | null): Promise<Cockpit> {
    const today = this.asked.today();
    const all = await this.asked.of(kommuneId);
    const periods = [...new Set(all.map(({ period }) => period))].sort((a, b) => b - a);
    const quarter = quarterOfDay(today);
    const period = wanted === null ? (collectedNow(all, quarter) ?? quarter) : askedPeriod(wanted).stored;
    const entries = all.filter((entry) => entry.period === period);
    const reminders: { personId: number; day: string }[] = await this.dataSource.query(LAST_REMINDERS, [kommuneId]);
    const rows = cockpitRows({
      entries,
      today,
      officers: await this.people.officers(kommuneId, today),
      lastReminders: new Map(reminders.map(({ personId, day }) => [personId, day])),
    });
    return {
      ...{ period: periodCode(period, 'Q'), periodLabel: periodLabel(fromStorage(period, 'Q')), today, rows },
      dueOn: usualDeadline(entries),
      periods: periods.map((stored) => periodCode(stored, 'Q')),
      handlungsfelder: handlungsfelderOf(rows),
      toReview: entries.filter(({ state }) => state === 'submitted').length,
      returned: entries.filter(({ state }) => state === 'returned').length,
    };
  }
}

/**
 * What is being collected now: of the periods that have ended the latest whose values can exist. School statistics
 * appear while their year goes on; such a period counts only where nothing else is open.
 */
function collectedNow(all: readonly AskedEntry[], quarter: number): number | undefined {
  const open = all.filter(({ waiting }) => !waiting).map(({ period }) => period);
  const ended = open.filter((period) => period < quarter);
  if (ended.length > 0) return Math.max(...ended);
  const known = open.length > 0 ? open : all.map(({ period }) => period);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The day most values of the period are due; on a tie the earlier one. */
function usualDeadline(entries: readonly AskedEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { dueOn } of entries) if (dueOn !== null) counts.set(dueOn, (counts.get(dueOn) ?? 0) + 1);
  const [most] = [...counts].sort(([dayA, a], [dayB, b]) => b - a || (dayA < dayB ? -1 : 1));
  return most?.[0] ?? null;
}
