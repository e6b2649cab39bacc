import { Injectable } from '@nestjs/common';
import {
  AuditTrail,
  lockKommune,
  nextNumber,
  PeopleOfKommune,
  signedInViewer,
  viewerKommune,
} from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { fromStorage, periodLabel } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { AskedEntries } from '../cockpit/asked-entries.service';
import { LateExceptionEntity } from '../entities/late-exception.entity';
import { refusal } from '../refusal';
import { askedPeriod, periodCode } from '../entry-facts/stored-period';
import { writtenText } from '../review/written-text';
import { LIST_EXCEPTIONS, LOCK_EXCEPTION } from './exception.queries';
import type { LateException } from './late-exception.type';

interface Row extends Omit<LateException, 'period' | 'periodLabel' | 'requestedAt' | 'decidedAt'> {
  readonly period: number;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Entering after the deadline (Nachmeldung): asked for with a reason, granted until a day. */
@Injectable()
export class LateExceptions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly asked: AskedEntries,
    private readonly people: PeopleOfKommune,
    private readonly audit: AuditTrail,
  ) {}

  /** Koordination sees all, an Amt its own. */
  list(): Promise<LateException[]> {
    const { roles, fachaemter } = signedInViewer();
    return this.read(null, roles.includes('koordination') ? null : fachaemter);
  }

  async request(fachamt: number, code: string, reason: string): Promise<LateException> {
    const { fachaemter } = signedInViewer();
    if (!fachaemter.includes(fachamt))
      throw refusal('Für dieses Fachamt erfassen Sie keine Werte.', 'fachamt', 'FORBIDDEN');
    const text = writtenText(reason, 'reason');
    if (text === null) throw refusal('Nennen Sie den Grund, warum die Werte später kommen.', 'reason');
    const period = askedPeriod(code).stored;
    const { kommuneId } = viewerKommune();
    const fachamtName = await this.fachamtWithOpenWork(fachamt, period);
    const id = await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      const pending = await manager.findBy(LateExceptionEntity, { kommuneId, fachamtId: fachamt, period });
      if (pending.some(({ granted }) => granted === null))
        throw refusal('Für diesen Zeitraum liegt schon ein Antrag bei der Koordination.', null, 'REFUSED');
      const exceptionId = await nextNumber(manager, LateExceptionEntity, 'exceptionId', kommuneId);
      await manager.insert(LateExceptionEntity, {
        ...{ kommuneId, exceptionId, fachamtId: fachamt, period, reason: text },
        ...{ requestedBy: `person:${signedInViewer().personId}`, requestedAt: this.clock.now() },
      });
      const details = { fachamt: fachamtName, period: labelOf(period) };
      await this.audit.append(manager, { kommuneId, action: 'exception-requested', details });
      return exceptionId;
    });
    return this.one(id);
  }

  async decide(id: number, granted: boolean, endsOn: string | null): Promise<LateException> {
    const lastDay = granted ? this.checkedDay(endsOn) : null;
    const { kommuneId } = viewerKommune();
    await inTransaction(this.dataSource, async (manager) => {
      const [found]: { granted: boolean | null; period: number; fachamtName: string }[] = await manager.query(
        LOCK_EXCEPTION,
        [kommuneId, id],
      );
      if (found === undefined) throw refusal('Diesen Antrag gibt es in Ihrer Kommune nicht.', 'id', 'NOT_FOUND');
      if (found.granted !== null)
        throw refusal('Über diesen Antrag ist schon entschieden. Laden Sie die Liste neu.', null, 'REFUSED');
      await manager.update(
        LateExceptionEntity,
        { kommuneId, exceptionId: id },
        {
          ...{ granted, endsOn: lastDay, decidedAt: this.clock.now() },
          decidedBy: `person:${signedInViewer().personId}`,
        },
      );
      const details = { fachamt: found.fachamtName, period: labelOf(found.period), granted, endsOn: lastDay };
      await this.audit.append(manager, { kommuneId, action: 'exception-decided', details });
    });
    return this.one(id);
  }

  private checkedDay(day: string | null): string {
    const isDay = day !== null && DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
    if (!isDay) throw refusal('Nennen Sie den letzten Tag der Nachmeldung.', 'endsOn');
    if (day < berlinDay(this.clock.now())) throw refusal('Der letzte Tag liegt in der Vergangenheit.', 'endsOn');
    return day;
  }

  private async fachamtWithOpenWork(fachamt: number, period: number): Promise<string> {
    const entries = await this.asked.of(viewerKommune().kommuneId);
    const open = entries.find(
      (entry) =>
        entry.indicator.fachamtId === fachamt && entry.period === period && entry.state === 'open' && !entry.waiting,
    );
    if (open === undefined) throw refusal('In diesem Zeitraum ist für Ihr Fachamt nichts offen.', 'period', 'REFUSED');
    return open.indicator.fachamtName;
  }

  private async one(id: number): Promise<LateException> {
    const [found] = await this.read(id, null);
    if (found === undefined) throw refusal('Diesen Antrag gibt es in Ihrer Kommune nicht.', 'id', 'NOT_FOUND');
    return found;
  }

  private async read(id: number | null, fachaemter: readonly number[] | null): Promise<LateException[]> {
    const rows: Row[] = await this.dataSource.query(LIST_EXCEPTIONS, [viewerKommune().kommuneId, id, fachaemter]);
    const names = await this.people.namesOf(
      rows.flatMap(({ requestedBy, decidedBy }) => (decidedBy === null ? [requestedBy] : [requestedBy, decidedBy])),
    );
    const nameOf = (author: string): string => names.get(author) ?? author;
    return rows.map(({ period, requestedBy, requestedAt, decidedBy, decidedAt, ...row }) => ({
      ...{ ...row, period: periodCode(period, 'Q'), periodLabel: labelOf(period) },
      ...{ requestedBy: nameOf(requestedBy), requestedAt: requestedAt.toISOString() },
      ...{ decidedBy: decidedBy === null ? null : nameOf(decidedBy), decidedAt: decidedAt?.toISOString() ?? null },
    }));
  }
}

/** A late entry is for everything of the Amt that ends in the quarter. */
const labelOf = (period: number): string => periodLabel(fromStorage(period, 'Q'));
