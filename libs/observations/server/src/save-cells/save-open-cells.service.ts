import { Injectable } from '@nestjs/common';
import { berlinDay, Clock } from '@teilziel/platform';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { computedOf, EntryView } from '../entry-facts/entry-view';
import type { Structure } from '../entry-facts/remembered-structure.service';
import { CellStore } from './cell-store';
import { followingTotals, type GivenCell, givenCells } from './given-cells.rules';
import type { SaveTask } from './save-task';
import { type Outcome, WriteCells } from './write-cells.service';

/**
 * The usual case: nothing of the entries was handed in or decided, the days are open. Then everything is known before
 * the database is asked, and it is asked once. Null: it is another case, nothing was done, and it is looked at properly.
 */
@Injectable()
export class SaveOpenCells {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly store: CellStore,
    private readonly cells: WriteCells,
    private readonly clock: Clock,
  ) {}

  async save(task: SaveTask, structure: Structure): Promise<Outcome | null> {
    const { viewer, asked } = task;
    const views = await this.openViews(task, structure);
    const given = views === null ? null : givenOrNull(task, views);
    if (given === null || given.length === 0) return null;
    if (given.some(({ view, cell }) => view.lock(cell, 'erfassung') !== null)) return null;
    const { manager } = this.dataSource;
    const write = { kommuneId: viewer.kommuneId, author: viewer.author, period: asked.stored };
    const all = [...given, ...followingTotals(given)];
    const done = await this.store.saveOpen(manager, write, structure.version, all);
    return done === null ? null : this.cells.outcome(manager, { ...write, at: done.at }, all, done.written);
  }

  /** Null: an indicator is not known, not the viewer's or not of this frequency. */
  private async openViews(
    { viewer, asked, codes }: SaveTask,
    { byCode }: Structure,
  ): Promise<Map<string, EntryView> | null> {
    const indicators = codes.flatMap((code) => byCode.get(code) ?? []);
    const fits = indicators.every(
      ({ fachamtId, frequency }) => frequency === asked.frequency && viewer.roleFor(fachamtId) === 'erfassung',
    );
    if (!fits || indicators.length < codes.length) return null;
    const today = berlinDay(this.clock.now());
    const period = asked.stored;
    const views = new Map(
      indicators.map((indicator) => {
        const nothing = { entry: null, figures: [], confirmed: [], exceptionEndsOn: null };
        return [indicator.sheet.code, new EntryView({ indicator, period, today, ...nothing })] as const;
      }),
    );
    await this.readParts(viewer.kommuneId, period, [...views.values()]);
    return views;
  }

  /** Parts that were not sent count for a total as they stand; where nothing follows nobody asks for them. */
  private async readParts(kommuneId: number, period: number, views: readonly EntryView[]): Promise<void> {
    const withTotals = views.filter(({ indicator }) => computedOf(indicator).size > 0);
    if (withTotals.length === 0) return;
    const byId = new Map(withTotals.map((view) => [view.indicator.indicatorId, view]));
    const spans = [...byId.keys()].map((indicatorId) => ({ indicatorId, first: period, last: period }));
    for (const figure of await this.facts.figures(kommuneId, spans)) byId.get(figure.indicator_id)?.put(figure);
  }
}

/** What is refused here is refused properly, with what holds in the database, by the other way. */
function givenOrNull({ inputs }: SaveTask, views: ReadonlyMap<string, EntryView>): readonly GivenCell[] | null {
  try {
    return givenCells(inputs, views).filter(({ view, cell }) => !view.isComputed(cell));
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
