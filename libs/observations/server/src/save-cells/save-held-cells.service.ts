import { Injectable } from '@nestjs/common';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import { computedOf } from '../entry-facts/entry-view';
import { refuseForeign } from '../entry-facts/own-entries.reader';
import type { Structure } from '../entry-facts/remembered-structure.service';
import { CellStore } from './cell-store';
import { givenCells } from './given-cells.rules';
import { viewsOn } from './save-ground';
import type { SaveTask } from './save-task';
import { type Outcome, WriteCells } from './write-cells.service';

/** Every case there is: holds the entries, reads what was handed in, decided and granted, refuses by name, writes. */
@Injectable()
export class SaveHeldCells {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: EntryFacts,
    private readonly store: CellStore,
    private readonly cells: WriteCells,
    private readonly clock: Clock,
  ) {}

  /** Null: the indicators are others than remembered, and nothing was done. */
  save(task: SaveTask, structure: Structure): Promise<Outcome | null> {
    return inTransaction(this.dataSource, (manager) => this.attempt(manager, task, structure));
  }

  private async attempt(manager: EntityManager, task: SaveTask, structure: Structure): Promise<Outcome | null> {
    const { viewer, asked, codes, inputs } = task;
    const indicators = codes.flatMap((code) => structure.byCode.get(code) ?? []);
    const ground = await this.store.holdAndRead(manager, viewer.kommuneId, asked.stored, indicators);
    if (ground.version !== structure.version) return null;
    refuseForeign(viewer, indicators);
    const ofPeriod = indicators.filter(({ frequency }) => frequency === asked.frequency);
    const figures = await this.figuresBelowTotals(manager, task, ofPeriod);
    const views = viewsOn(ground, figures, ofPeriod, asked.stored, berlinDay(this.clock.now()));
    const given = givenCells(inputs, views).filter(({ view, cell }) => !view.isComputed(cell));
    const { kommuneId, author } = viewer;
    return this.cells.write(manager, { kommuneId, author, period: asked.stored, at: ground.at }, given);
  }

  private async figuresBelowTotals(
    manager: EntityManager,
    { viewer, asked }: SaveTask,
    indicators: readonly EntryIndicator[],
  ): Promise<FigureRow[]> {
    const spans = indicators
      .filter((indicator) => computedOf(indicator).size > 0)
      .map(({ indicatorId }) => ({ indicatorId, first: asked.stored, last: asked.stored }));
    return spans.length === 0 ? [] : this.facts.figures(viewer.kommuneId, spans, manager);
  }
}
