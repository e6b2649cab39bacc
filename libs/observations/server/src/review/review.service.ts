import { Injectable } from '@nestjs/common';
import { PeopleOfKommune, viewerKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { fromStorage, periodLabel } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { EntryViews } from '../entry-facts/entry-views.service';
import type { EntryView } from '../entry-facts/entry-view';
import { askedPeriod, periodCode } from '../entry-facts/stored-period';
import { refusal } from '../refusal';
import { SUBMITTED_ENTRIES, WORDS_BESIDE_CELLS } from './review.queries';
import { cellsSideBySide, seriesBySex } from './side-by-side';
import type { ReviewDetail } from './types/review-detail.type';
import type { ReviewItem } from './types/review-item.type';

/** What waits for the second look, and one entry of it side by side with the period before. */
@Injectable()
export class Review {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly views: EntryViews,
    private readonly people: PeopleOfKommune,
    private readonly clock: Clock,
  ) {}

  /** Errors first, then hints, then what has waited longest. A constant number of statements. */
  async queue(code: string | null): Promise<ReviewItem[]> {
    const { kommuneId } = viewerKommune();
    const wanted = code === null ? null : askedPeriod(code).stored;
    const keys: { code: string; period: number }[] = await this.dataSource.query(SUBMITTED_ENTRIES, [
      ...[kommuneId, wanted],
    ]);
    const items = (await this.viewsOf(kommuneId, keys)).map((view) => itemOf(view));
    return items.sort(
      (a, b) =>
        b.errors - a.errors || b.hints - a.hints || order(a.submittedAt, b.submittedAt) || order(a.code, b.code),
    );
  }

  async item(indicator: string, code: string): Promise<Omit<ReviewDetail, 'affected'>> {
    const { kommuneId } = viewerKommune();
    const { stored: period } = askedPeriod(code);
    const [view] = await this.viewsOf(kommuneId, [{ code: indicator, period }]);
    if (view === undefined || view.entry === null)
      throw refusal('Zu diesem Indikator ist nichts abgegeben.', 'indicator', 'NOT_FOUND');
    const { indicatorId } = view.indicator;
    const words: { cell: number; text: string }[] = await this.dataSource.query(WORDS_BESIDE_CELLS, [
      ...[kommuneId, indicatorId, period],
    ]);
    const { submitted_by: author, message } = view.entry;
    const names = await this.people.namesOf(author === null ? [] : [author]);
    const { sheet, definitions } = view.indicator;
    return {
      ...{ ...headOf(view), unit: sheet.unit, decimals: sheet.decimals, factor: sheet.factor, state: view.state },
      ...{ submittedBy: author === null ? null : (names.get(author) ?? author), message },
      definitionVersion: definitions.filter(({ validFrom }) => validFrom <= period).at(-1)?.version ?? 1,
      cells: cellsSideBySide(view, new Map(words.map(({ cell, text }) => [cell, text]))),
      findings: view.findings(true),
      series: seriesBySex(view),
    };
  }

  private async viewsOf(
    kommuneId: number,
    keys: readonly { readonly code: string; readonly period: number }[],
  ): Promise<EntryView[]> {
    if (keys.length === 0) return [];
    const today = berlinDay(this.clock.now());
    const codes = [...new Set(keys.map(({ code }) => code))];
    const indicators = await this.facts.indicators(kommuneId, { codes }, today);
    const byCode = new Map(indicators.map((indicator) => [indicator.sheet.code, indicator]));
    const wanted = keys.flatMap(({ code, period }) => {
      const indicator = byCode.get(code);
      return indicator === undefined ? [] : [{ indicator, period }];
    });
    return this.views.of(kommuneId, wanted, today);
  }
}

function itemOf(view: EntryView): ReviewItem {
  const found = view.findings(true);
  return {
    ...headOf(view),
    errors: found.filter(({ severity }) => severity === 'error').length,
    hints: found.filter(({ severity }) => severity === 'hint').length,
  };
}

function headOf(view: EntryView): Omit<ReviewItem, 'errors' | 'hints'> {
  const { sheet, number, frequency, fachamtName } = view.indicator;
  return {
    ...{ code: sheet.code, number, name: sheet.name, fachamtName },
    period: periodCode(view.period, frequency),
    periodLabel: periodLabel(fromStorage(view.period, frequency)),
    submittedAt: view.entry?.submitted_at?.toISOString() ?? null,
  };
}

const order = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
