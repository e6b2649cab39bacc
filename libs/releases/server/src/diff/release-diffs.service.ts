import { Injectable } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { contentOf, diffReleases } from '@teilziel/releases/model';
import type { CellChange, IndicatorDiff, ReleaseBlock, ReleaseContent } from '@teilziel/releases/model';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { FIND_CHANGE_REASONS, FIND_RELEASE_BEFORE, LOAD_RELEASE_CONTENT } from './diff.queries';
import type { CellChangeType, ReleaseDiffType } from './release-diff.type';

interface ReasonRow {
  readonly code: string;
  readonly period: number;
  readonly coordinate: string;
  readonly reason: string | null;
  readonly author: string;
  readonly at: Date;
}

type Reasons = ReadonlyMap<string, Pick<CellChangeType, 'reason' | 'by' | 'at'>>;

/** Enough to read through; the counts say how many there are. */
const LISTED = 100;
const NOBODY = { reason: null, by: null, at: null };

const keyOf = (code: string, period: number, coordinate: string): string => `${code}|${period}|${coordinate}`;
const storedOf = (period: string): number => toStorage(parsePeriod(period));

/** What readers of a release see that those of the one before did not, with the reasons from the history of the figures. */
@Injectable()
export class ReleaseDiffs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: PeopleOfKommune,
  ) {}

  /** Between a stored release and the one its readers had before. */
  async ofStored(kommuneId: number, number: number): Promise<ReleaseDiffType> {
    const [before]: { number: number }[] = await this.dataSource.query(FIND_RELEASE_BEFORE, [kommuneId, number]);
    const after = await this.stored(kommuneId, number);
    return this.between(kommuneId, before?.number ?? null, after);
  }

  /** Between a stored release (null: none) and what would be released now. */
  async between(kommuneId: number, before: number | null, after: ReleaseContent): Promise<ReleaseDiffType> {
    const { counts, indicators } = diffReleases(before === null ? null : await this.stored(kommuneId, before), after);
    const reasons = await this.reasons(kommuneId, indicators);
    return {
      before,
      counts,
      indicators: indicators.map(({ cells, word, ...diff }) => ({
        ...diff,
        cells: cells.slice(0, LISTED).map((cell) => withReason(diff.code, cell, reasons)),
        ...{ wordChanged: word !== null, wordBefore: word?.before ?? null, wordAfter: word?.after ?? null },
      })),
    };
  }

  /** The printed ones of which something is shown differently or no more; with what and how much. */
  async affected<Printed extends { readonly number: number }>(
    kommuneId: number,
    printed: readonly Printed[],
    after: ReleaseContent,
  ): Promise<(Printed & { readonly cells: number; readonly indicators: string[] })[]> {
    const found: (Printed & { readonly cells: number; readonly indicators: string[] })[] = [];
    for (const one of printed) {
      const { counts, indicators } = diffReleases(await this.stored(kommuneId, one.number), after);
      const cells = outdated(counts);
      if (cells === 0) continue;
      const names = indicators.filter((indicator) => outdated(indicator.counts) > 0).map(({ name }) => name);
      found.push({ ...one, cells, indicators: names });
    }
    return found;
  }

  private async stored(kommuneId: number, number: number): Promise<ReleaseContent> {
    const rows: { json: string }[] = await this.dataSource.query(LOAD_RELEASE_CONTENT, [kommuneId, number]);
    return contentOf(rows.map(({ json }) => JSON.parse(json) as ReleaseBlock));
  }

  private async reasons(kommuneId: number, indicators: readonly IndicatorDiff[]): Promise<Reasons> {
    const wanted = indicators.flatMap(({ code, cells }) => cells.slice(0, LISTED).map((cell) => ({ code, ...cell })));
    if (wanted.length === 0) return new Map();
    const rows: ReasonRow[] = await this.dataSource.query(FIND_CHANGE_REASONS, [
      kommuneId,
      wanted.map(({ code }) => code),
      wanted.map(({ period }) => storedOf(period)),
      wanted.map(({ coordinate }) => coordinate),
    ]);
    const names = await this.people.namesOf([...new Set(rows.map(({ author }) => author))]);
    return new Map(
      rows.map(({ code, period, coordinate, reason, author, at }) => [
        keyOf(code, period, coordinate),
        { reason, by: names.get(author) ?? author, at },
      ]),
    );
  }
}

/** What stands on paper and holds no more; what is new or no longer secret does not make paper wrong. */
const outdated = ({ changed, withdrawn, secret }: ReleaseDiffType['counts']): number => changed + withdrawn + secret;

function withReason(code: string, cell: CellChange, reasons: Reasons): CellChangeType {
  return { ...cell, ...(reasons.get(keyOf(code, storedOf(cell.period), cell.coordinate)) ?? NOBODY) };
}
