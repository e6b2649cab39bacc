import { Injectable } from '@nestjs/common';
import { AuditTrail, lockKommune, nextNumber, signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import { Clock, inTransaction } from '@teilziel/platform';
import { formOf, nextDue, nextDues, parseCron, scheduleWords } from '@teilziel/ratsbericht/model';
import { DataSource } from 'typeorm';
import { ReportRecipientEntity } from './entities/report-recipient.entity';
import { ReportScheduleEntity } from './entities/report-schedule.entity';
import { checkedSchedule } from './schedule-entry.rules';
import { refuse } from './schedule-refusal';
import { LIST_SCHEDULES } from './screen.queries';
import type { ReportScheduleInput } from './types/report-schedule.input';
import type { ReportSchedule, ReportScheduleForm } from './types/report-schedule.type';

interface Row extends Omit<ReportSchedule, 'form' | 'words' | 'next'> {
  readonly cron: string;
  readonly nextDue: Date | null;
}

const SHOWN = 3;

/** The plans of a Kommune, as Koordination keeps them. */
@Injectable()
export class Schedules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async list(id: number | null = null): Promise<ReportSchedule[]> {
    const rows: Row[] = await this.dataSource.query(LIST_SCHEDULES, [viewerKommune().kommuneId, id]);
    return rows.map(({ cron, nextDue: due, ...row }) => ({
      ...row,
      form: formOf(cron) as ReportScheduleForm,
      words: scheduleWords(cron),
      next: due === null ? [] : nextThree(cron, due),
    }));
  }

  async one(id: number): Promise<ReportSchedule> {
    const [found] = await this.list(id);
    if (found === undefined) throw refuse('Diesen Versand gibt es in Ihrer Kommune nicht.', 'id', 'NOT_FOUND');
    return found;
  }

  async save(input: ReportScheduleInput): Promise<ReportSchedule> {
    const { kommuneId } = viewerKommune();
    const { title, cron, nextDue: due, recipients } = checkedSchedule(input, this.clock.now());
    const known = input.id ? await this.one(input.id) : null;
    const plan = {
      title,
      cron,
      scope: input.audience,
      files: [...new Set<string>(input.files)],
      onlyNew: input.onlyNew,
    };
    const id = await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      const scheduleId = known?.id ?? (await nextNumber(manager, ReportScheduleEntity, 'scheduleId', kommuneId));
      const key = { kommuneId, scheduleId };
      if (known === null) {
        const createdBy = `person:${signedInViewer().personId}`;
        await manager.insert(ReportScheduleEntity, { ...key, ...plan, nextDue: due, createdBy });
      } else {
        await manager.update(ReportScheduleEntity, key, { ...plan, nextDue: known.paused ? null : due });
        await manager.delete(ReportRecipientEntity, key);
      }
      await manager.insert(
        ReportRecipientEntity,
        recipients.map((recipient) => ({ ...key, ...recipient })),
      );
      const details = { schedule: title, cron, recipients: recipients.length };
      await this.audit.append(manager, { kommuneId, action: 'report-schedule-saved', details });
      return scheduleId;
    });
    return this.one(id);
  }

  /** What falls due in a pause is left out for good: nothing is caught up with afterwards. */
  async pause(id: number, paused: boolean): Promise<ReportSchedule> {
    const { title, form } = await this.one(id);
    const cron = parseCron(form.cron);
    const due = paused || cron === null ? null : nextDue(cron, this.clock.now());
    const { kommuneId } = viewerKommune();
    await inTransaction(this.dataSource, async (manager) => {
      await manager.update(ReportScheduleEntity, { kommuneId, scheduleId: id }, { paused, nextDue: due });
      const details = { schedule: title, paused };
      await this.audit.append(manager, { kommuneId, action: 'report-schedule-paused', details });
    });
    return this.one(id);
  }

  /** Its runs and files stay in the history. */
  async remove(id: number): Promise<boolean> {
    const { title } = await this.one(id);
    const { kommuneId } = viewerKommune();
    await inTransaction(this.dataSource, async (manager) => {
      await manager.update(ReportScheduleEntity, { kommuneId, scheduleId: id }, { removed: true, nextDue: null });
      const details = { schedule: title };
      await this.audit.append(manager, { kommuneId, action: 'report-schedule-removed', details });
    });
    return true;
  }
}

function nextThree(text: string, due: Date): string[] {
  const cron = parseCron(text);
  const more = cron === null ? [] : nextDues(cron, due, SHOWN - 1);
  return [due, ...more].map((at) => at.toISOString());
}
