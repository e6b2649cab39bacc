import { Injectable } from '@nestjs/common';
import { IndicatorEntity } from '@teilziel/indicators/server';
import { AuditTrail, lockKommune, nextNumber, PeopleOfKommune } from '@teilziel/kommune/server';
import { signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { symbolWord } from '@teilziel/releases/model';
import { PROGRESS_METHODS } from '@teilziel/statistics';
import type { ProgressSymbol } from '@teilziel/statistics';
import { DataSource, IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AssessmentOverrideEntity } from './assessment-override.entity';
import { AssessmentSetupReader, type FoundIndicator } from './assessment-setup.reader';
import type { SetupIndicator } from './assessment-setup.type';
import { setupRefusal, writtenReason } from './setup-refusal';

const EARLIEST = 1990;

/** How an indicator is assessed, and what the Koordination sets in the place of a finding. Holds from the next release. */
@Injectable()
export class AssessmentChoices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly people: PeopleOfKommune,
    private readonly audit: AuditTrail,
    private readonly reader: AssessmentSetupReader,
  ) {}

  async setMethod(code: string, id: string): Promise<SetupIndicator> {
    const method = PROGRESS_METHODS.find((one) => one.id === id && one.id !== 'escap');
    if (method === undefined) throw setupRefusal(`Das Verfahren „${id}“ gibt es nicht.`, 'method');
    return this.change(code, async (manager, { indicatorId, method: before }) => {
      const { kommuneId } = viewerKommune();
      if (before === method.id) return;
      await manager.update(IndicatorEntity, { kommuneId, indicatorId }, { progressMethod: method.id });
      const name = (wanted: string): string => PROGRESS_METHODS.find((one) => one.id === wanted)?.name ?? wanted;
      const details = { indicator: code, before: name(before), after: method.name };
      await this.audit.append(manager, { kommuneId, action: 'progress-method-set', details });
    });
  }

  async setPartialSums(code: string, partial: boolean): Promise<SetupIndicator> {
    return this.change(code, async (manager, { indicatorId, fromMembers, mayBePartial }) => {
      if (!fromMembers) throw setupRefusal('Dieser Indikator ist keine Summe über Mitglieder.', 'indicator', 'REFUSED');
      if (partial && !mayBePartial) {
        throw setupRefusal(
          'Teilsummen über Personen gibt es nicht: Meldet das fehlende Mitglied später, ließe sich sein Wert errechnen.',
          'partial',
          'REFUSED',
        );
      }
      const { kommuneId } = viewerKommune();
      const missingMembers = partial ? 'partial' : 'missing';
      await manager.update(IndicatorEntity, { kommuneId, indicatorId }, { missingMembers });
      const details = { indicator: code, partial };
      await this.audit.append(manager, { kommuneId, action: 'partial-sums-set', details });
    });
  }

  async override(code: string, year: number, symbol: ProgressSymbol, reason: string): Promise<SetupIndicator> {
    const text = writtenReason(reason);
    const now = this.clock.now();
    if (year < EARLIEST || year > Number(berlinDay(now).slice(0, 4)))
      throw setupRefusal('Nennen Sie ein Jahr, für das es schon einen Jahreswert geben kann.', 'year');
    return this.change(code, async (manager, { indicatorId }) => {
      const { kommuneId } = viewerKommune();
      const open = { kommuneId, indicatorId, year, withdrawnAt: IsNull() };
      if (await manager.existsBy(AssessmentOverrideEntity, open)) {
        throw setupRefusal(
          `Für ${year} ist schon von Hand eingestuft. Nehmen Sie das zuerst zurück.`,
          'year',
          'REFUSED',
        );
      }
      const overrideId = await nextNumber(manager, AssessmentOverrideEntity, 'overrideId', kommuneId);
      const { by, byName } = await this.author();
      await manager.insert(AssessmentOverrideEntity, {
        ...{ kommuneId, indicatorId, overrideId, year, symbol, by, byName, at: now },
        reason: text,
      });
      const details = { indicator: code, year, word: symbolWord(symbol) };
      await this.audit.append(manager, { kommuneId, action: 'assessment-overridden', details });
    });
  }

  async withdraw(code: string, year: number, reason: string): Promise<SetupIndicator> {
    const text = writtenReason(reason);
    return this.change(code, async (manager, { indicatorId }) => {
      const { kommuneId } = viewerKommune();
      const { by, byName } = await this.author();
      const { affected } = await manager.update(
        AssessmentOverrideEntity,
        { kommuneId, indicatorId, year, withdrawnAt: IsNull() },
        { withdrawnBy: by, withdrawnByName: byName, withdrawnAt: this.clock.now(), withdrawnReason: text },
      );
      if (affected === 0)
        throw setupRefusal(`Für ${year} ist nicht von Hand eingestuft. Laden Sie die Seite neu.`, 'year', 'NOT_FOUND');
      await this.audit.append(manager, { kommuneId, action: 'override-withdrawn', details: { indicator: code, year } });
    });
  }

  private async change(
    code: string,
    work: (manager: EntityManager, found: FoundIndicator) => Promise<void>,
  ): Promise<SetupIndicator> {
    await inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, viewerKommune().kommuneId);
      await work(manager, await this.reader.indicator(manager, code));
    });
    return this.reader.indicator(this.dataSource.manager, code);
  }

  private async author(): Promise<{ by: string; byName: string }> {
    const by = `person:${signedInViewer().personId}`;
    const names = await this.people.namesOf([by]);
    return { by, byName: names.get(by) ?? by };
  }
}
