import { Injectable } from '@nestjs/common';
import { viewerKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { mayBePartial } from '@teilziel/releases/model';
import { PROGRESS_METHODS } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { LIST_ASSESSED_INDICATORS, LIST_TEILZIELE } from './assessment-setup.queries';
import type {
  AssessmentSetup,
  SetMilestone,
  SetOverride,
  SetupIndicator,
  SetupTeilziel,
} from './assessment-setup.type';
import { setupRefusal } from './setup-refusal';

interface IndicatorRow {
  readonly indicator_id: number;
  readonly code: string;
  readonly name: string;
  readonly method: string;
  readonly from_members: boolean;
  readonly about_persons: boolean;
  readonly partial_sums: boolean;
  readonly already_published: boolean;
  readonly overrides: SetOverride[];
}

interface TeilzielRow {
  readonly teilziel_id: number;
  readonly number: string;
  readonly text: string;
  readonly has_indicators: boolean;
  readonly milestones: SetMilestone[];
}

export interface FoundIndicator extends SetupIndicator {
  readonly indicatorId: number;
}

export interface FoundTeilziel extends SetupTeilziel {
  readonly teilzielId: number;
}

@Injectable()
export class AssessmentSetupReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async setup(): Promise<AssessmentSetup> {
    const { manager } = this.dataSource;
    return {
      methods: PROGRESS_METHODS.filter(({ id }) => id !== 'escap').map(({ id, name }) => ({ id, name })),
      indicators: await this.indicators(manager, null),
      teilziele: await this.teilziele(manager, null),
    };
  }

  async indicator(manager: EntityManager, code: string): Promise<FoundIndicator> {
    const [found] = await this.indicators(manager, code);
    if (found) return found;
    throw setupRefusal('Diesen Indikator gibt es nicht, oder er wird nicht bewertet.', 'indicator', 'NOT_FOUND');
  }

  async teilziel(manager: EntityManager, number: string): Promise<FoundTeilziel> {
    const [found] = await this.teilziele(manager, number);
    if (found) return found;
    throw setupRefusal('Dieses Teilziel gibt es in der geltenden Ausgabe nicht.', 'teilziel', 'NOT_FOUND');
  }

  private async indicators(manager: EntityManager, code: string | null): Promise<FoundIndicator[]> {
    const rows: IndicatorRow[] = await manager.query(LIST_ASSESSED_INDICATORS, [viewerKommune().kommuneId, code]);
    return rows.map((row) => ({
      ...{ indicatorId: row.indicator_id, code: row.code, name: row.name, method: row.method },
      ...{ fromMembers: row.from_members, partialSums: row.partial_sums, overrides: row.overrides },
      mayBePartial: mayBePartial({
        missingMembers: 'partial',
        aboutPersons: row.about_persons,
        source: { alreadyPublished: row.already_published },
      }),
    }));
  }

  private async teilziele(manager: EntityManager, number: string | null): Promise<FoundTeilziel[]> {
    const day = berlinDay(this.clock.now());
    const rows: TeilzielRow[] = await manager.query(LIST_TEILZIELE, [viewerKommune().kommuneId, number, day]);
    return rows.map(({ teilziel_id: teilzielId, has_indicators: hasIndicators, ...row }) => ({
      ...row,
      teilzielId,
      hasIndicators,
    }));
  }
}
