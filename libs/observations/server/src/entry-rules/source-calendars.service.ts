import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { announcedDayFault, announcedPeriodFault, fullDay } from '@teilziel/observations/model';
import { inTransaction } from '@teilziel/platform';
import { periodLabel, type StoredFrequency, toStorage } from '@teilziel/statistics';
import { DataSource, type EntityManager } from 'typeorm';
import { refusal } from '../refusal';
import { HOLD_SOURCE, LOAD_ANNOUNCED_DAYS, REMOVE_ANNOUNCED_DAYS, WRITE_ANNOUNCED_DAYS } from './entry-rules.queries';
import { EntryRulesReader } from './entry-rules.reader';
import { refuseStale } from './rule-version';
import type { AnnouncedDayInput } from './types/entry-rules.input';
import type { SourceCalendar } from './types/entry-rules.type';

interface HeldSource {
  readonly name: string;
  readonly frequencies: readonly StoredFrequency[];
}

interface Change {
  readonly period: number;
  readonly label: string;
  readonly day: string | null;
  readonly stored: string | null;
}

const MOST = 500;
const NONE = 'kein Tag';

const shown = (day: string | null): string => (day === null ? NONE : fullDay(day));

const notFound = (): Error => refusal('Diese Quelle gibt es in Ihrer Kommune nicht.', 'source', 'NOT_FOUND');

/** The days on which a source publishes: what waits for it opens on that day. All changes of a list, or none. */
@Injectable()
export class SourceCalendars {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly reader: EntryRulesReader,
  ) {}

  async announce(source: number, given: readonly AnnouncedDayInput[]): Promise<SourceCalendar> {
    if (given.length === 0) throw refusal('Tragen Sie mindestens einen Tag ein.', 'changes');
    if (given.length > MOST) throw refusal(`Höchstens ${MOST} Tage lassen sich auf einmal eintragen.`, 'changes');
    await inTransaction(this.dataSource, async (manager) => {
      const { kommuneId } = viewerKommune();
      const [held]: HeldSource[] = await manager.query(HOLD_SOURCE, [kommuneId, source]);
      if (held === undefined) throw notFound();
      const rows: { period: number; day: string }[] = await manager.query(LOAD_ANNOUNCED_DAYS, [kommuneId, source]);
      const stored = new Map(rows.map(({ period, day }) => [period, day]));
      const read = given.map((one) => changeOf(one, held, stored));
      if (new Set(read.map(({ period }) => period)).size < read.length)
        throw refusal('Ein Zeitraum ist zweimal genannt.', 'period');
      const changes = read.filter(({ day, stored: before }) => day !== before);
      if (changes.length > 0) await this.write(manager, source, held, changes);
    });
    const [calendar] = await this.reader.source(source);
    if (calendar === undefined) throw notFound();
    return calendar;
  }

  private async write(
    manager: EntityManager,
    source: number,
    { name }: HeldSource,
    changes: readonly Change[],
  ): Promise<void> {
    const { kommuneId } = viewerKommune();
    const kept = changes.filter(({ day }) => day !== null);
    const gone = changes.filter(({ day }) => day === null).map(({ period }) => period);
    const periods = kept.map(({ period }) => period);
    if (kept.length > 0)
      await manager.query(WRITE_ANNOUNCED_DAYS, [kommuneId, source, periods, kept.map(({ day }) => day)]);
    if (gone.length > 0) await manager.query(REMOVE_ANNOUNCED_DAYS, [kommuneId, source, gone]);
    const days = changes.map(({ label, day, stored }) => `${label}: ${shown(stored)} → ${shown(day)}`);
    await this.audit.append(manager, { kommuneId, action: 'source-days-changed', details: { source: name, days } });
  }
}

function changeOf(given: AnnouncedDayInput, { frequencies }: HeldSource, stored: ReadonlyMap<number, string>): Change {
  // A day stored before the indicators counted otherwise must still be removable.
  const found = announcedPeriodFault(given.period, given.day === null ? [] : frequencies);
  if ('fault' in found) throw refusal(`Zeitraum: ${found.fault}`, 'period');
  const [period, label] = [toStorage(found.period), periodLabel(found.period)];
  const on = given.day === null ? { day: null } : announcedDayFault(given.day, found.period);
  if ('fault' in on) throw refusal(`${label}: ${on.fault}`, 'day');
  const before = stored.get(period) ?? null;
  const versions = { seen: given.before ?? NONE, stored: before ?? NONE, wanted: on.day ?? NONE };
  refuseStale(versions, `Der Tag für ${label}`, shown(before));
  return { period, label, day: on.day, stored: before };
}
