import { Injectable } from '@nestjs/common';
import { TeilzielMilestoneEntity } from '@teilziel/konzept/server';
import { AuditTrail, lockKommune, nextNumber, viewerKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AssessmentSetupReader, type FoundTeilziel } from './assessment-setup.reader';
import type { SetupTeilziel } from './assessment-setup.type';
import { setupRefusal } from './setup-refusal';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface MilestoneEntry {
  readonly id: number | null;
  readonly text: string;
  readonly due: string;
  readonly done: string | null;
}

/** Goals that are dates. Shown from the next release on. */
@Injectable()
export class Milestones {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly reader: AssessmentSetupReader,
  ) {}

  async save(number: string, entry: MilestoneEntry): Promise<SetupTeilziel> {
    const text = entry.text.trim();
    if (text === '' || text.length > 300)
      throw setupRefusal('Nennen Sie den Meilenstein in höchstens 300 Zeichen.', 'text');
    const due = checkedDay(entry.due, 'due');
    const done = entry.done === null ? null : checkedDay(entry.done, 'done');
    if (done !== null && done > berlinDay(this.clock.now()))
      throw setupRefusal('Der Tag der Erledigung liegt in der Zukunft.', 'done');
    return this.change(number, async (manager, { teilzielId, milestones }) => {
      const { kommuneId } = viewerKommune();
      if (entry.id !== null && milestones.every(({ id }) => id !== entry.id)) throw noMilestone();
      const milestoneId = entry.id ?? (await nextNumber(manager, TeilzielMilestoneEntity, 'milestoneId', kommuneId));
      await manager.save(TeilzielMilestoneEntity, { kommuneId, teilzielId, milestoneId, text, due, done });
      const details = { teilziel: number, milestone: text };
      await this.audit.append(manager, { kommuneId, action: 'milestone-saved', details });
    });
  }

  async remove(number: string, milestoneId: number): Promise<SetupTeilziel> {
    return this.change(number, async (manager, { teilzielId, milestones }) => {
      const { kommuneId } = viewerKommune();
      const found = milestones.find(({ id }) => id === milestoneId);
      if (found === undefined) throw noMilestone();
      await manager.delete(TeilzielMilestoneEntity, { kommuneId, teilzielId, milestoneId });
      const details = { teilziel: number, milestone: found.text };
      await this.audit.append(manager, { kommuneId, action: 'milestone-removed', details });
    });
  }

  private async change(
    number: string,
    work: (manager: EntityManager, found: FoundTeilziel) => Promise<void>,
  ): Promise<SetupTeilziel> {
    await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, viewerKommune().kommuneId);
      await work(manager, await this.reader.teilziel(manager, number));
    });
    return this.reader.teilziel(this.dataSource.manager, number);
  }
}

function checkedDay(day: string, field: string): string {
  const isDay = DAY.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (isDay && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return day;
  throw setupRefusal('Nennen Sie einen Tag, den es gibt.', field);
}

function noMilestone(): Error {
  return setupRefusal('Diesen Meilenstein gibt es nicht mehr. Laden Sie die Seite neu.', 'milestone', 'NOT_FOUND');
}
