import { Injectable } from '@nestjs/common';
import { signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import {
  announcedLabel,
  type DueRule,
  type RuleSetting,
  storedPeriodLabel,
  waitingFor,
} from '@teilziel/observations/model';
import { berlinDay, Clock } from '@teilziel/platform';
import type { StoredFrequency } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { LOAD_RULED_INDICATORS, LOAD_SOURCE_CALENDARS } from './entry-rules.queries';
import { versionOfCheck, versionOfDue } from './rule-version';
import type { EntryRules, IndicatorRules, SourceCalendar } from './types/entry-rules.type';

interface IndicatorRow extends DueRule {
  readonly indicatorId: number;
  readonly code: string;
  readonly name: string;
  readonly fachamt: string | null;
  readonly source: number;
  readonly checks: readonly RuleSetting[];
}

interface SourceRow {
  readonly id: number;
  readonly name: string;
  readonly office: string;
  readonly days: readonly { readonly period: number; readonly day: string }[];
}

/** The whole page in two statements, however many indicators and sources there are. */
@Injectable()
export class EntryRulesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async show(): Promise<EntryRules> {
    const rows = await this.rows(null);
    return {
      today: this.today(),
      mayChange: signedInViewer().roles.includes('koordination'),
      indicators: rows.map(rulesOf),
      sources: await this.calendars(null, rows),
    };
  }

  async indicators(codes: readonly string[]): Promise<IndicatorRules[]> {
    return (await this.rows(codes)).map(rulesOf);
  }

  async source(id: number): Promise<SourceCalendar[]> {
    return this.calendars(id, await this.rows(null));
  }

  private rows(codes: readonly string[] | null): Promise<IndicatorRow[]> {
    return this.dataSource.query(LOAD_RULED_INDICATORS, [viewerKommune().kommuneId, codes]);
  }

  private async calendars(id: number | null, indicators: readonly IndicatorRow[]): Promise<SourceCalendar[]> {
    const { kommuneId } = viewerKommune();
    const sources: SourceRow[] = await this.dataSource.query(LOAD_SOURCE_CALENDARS, [kommuneId, id]);
    return sources.map((source) =>
      calendarOf(
        source,
        indicators.filter(({ source: from }) => from === source.id),
        this.today(),
      ),
    );
  }

  private today(): string {
    return berlinDay(this.clock.now());
  }
}

function rulesOf(row: IndicatorRow): IndicatorRules {
  const { code, name, fachamt, frequency, source, dueDays, every, firstPeriod, needsSourceRelease } = row;
  return {
    ...{ code, name, fachamt, frequency, source, dueDays, every, firstPeriod, needsSourceRelease },
    version: versionOfDue(row),
    checks: row.checks.map((rule) => ({
      ...rule,
      params: Object.entries(rule.params).map(([param, figure]) => ({ name: param, figure })),
      version: versionOfCheck(rule),
    })),
  };
}

function calendarOf(
  { days, ...source }: SourceRow,
  indicators: readonly IndicatorRow[],
  today: string,
): SourceCalendar {
  const frequencies = [...new Set(indicators.map(({ frequency }) => frequency))].sort();
  const announced = new Map(days.map(({ period, day }) => [period, day]));
  return {
    ...{ ...source, frequencies },
    days: days.map(({ period, day }) => ({ period, day, label: announcedLabel(period, frequencies).label })),
    waiting: indicators.flatMap((indicator) => waitingOf(indicator, announced, today)),
  };
}

function waitingOf(
  indicator: IndicatorRow,
  announced: ReadonlyMap<number, string>,
  today: string,
): SourceCalendar['waiting'] {
  const { firstPeriod, frequency, name, fachamt } = indicator;
  // Older data may name a beginning that is no period of the frequency: nothing can be asked for then.
  if (fachamt === null || (firstPeriod !== null && storedPeriodLabel(firstPeriod, frequency) === null)) return [];
  return waitingFor(indicator, announced, today).map(({ period, opensOn }) => ({
    indicator: name,
    label: labelOf(period, frequency),
    day: opensOn,
  }));
}

const labelOf = (period: number, frequency: StoredFrequency): string => storedPeriodLabel(period, frequency) ?? '';
