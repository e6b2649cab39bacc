import { Injectable } from '@nestjs/common';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { GraphQLError } from 'graphql';
import { DataSource, type EntityManager } from 'typeorm';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import { computedOf } from '../entry-facts/entry-view';
import { type EntryViewer, entryViewer } from '../entry-facts/entry-viewer';
import { refuseForeign } from '../entry-facts/own-entries.reader';
import { RememberedStructure, type Structure } from '../entry-facts/remembered-structure.service';
import { type AskedPeriod, askedPeriod } from '../entry-facts/stored-period';
import { refusal } from '../refusal';
import { CellStore } from './cell-store';
import { Conflicts } from './conflicts.service';
import { type GivenCell, givenCells, MOST_CELLS } from './given-cells.rules';
import { viewsOn } from './save-ground';
import type { CellInput } from './types/cell.input';
import type { SaveResult } from './types/save-result.type';
import { type Outcome, WriteCells } from './write-cells.service';

/** As often as indicators may change while one save is on its way. */
const ATTEMPTS = 5;

interface Task {
  readonly viewer: EntryViewer;
  readonly asked: AskedPeriod;
  readonly codes: readonly string[];
  readonly inputs: readonly CellInput[];
}

/** Saves the values of an officer: all that may be saved, or nothing. One statement reads, one writes. */
@Injectable()
export class SaveCells {
  constructor(
    private readonly dataSource: DataSource,
    private readonly structure: RememberedStructure,
    private readonly facts: EntryFacts,
    private readonly store: CellStore,
    private readonly write: WriteCells,
    private readonly conflicts: Conflicts,
    private readonly clock: Clock,
  ) {}

  async save(code: string, inputs: readonly CellInput[]): Promise<SaveResult> {
    const asked = askedPeriod(code);
    if (inputs.length > MOST_CELLS)
      throw refusal(
        `Auf einmal lassen sich höchstens ${MOST_CELLS} Zellen speichern, gesendet wurden ${inputs.length}.`,
        'cells',
      );
    const codes = [...new Set(inputs.map(({ indicator }) => indicator))];
    const viewer = entryViewer();
    const { saved, conflicts } = await this.attempts({ viewer, asked, codes, inputs });
    return { saved, conflicts: await this.conflicts.shown(viewer, asked, conflicts), period: code, codes };
  }

  private async attempts(task: Task): Promise<Outcome> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const structure = await this.structure.of(task.viewer.kommuneId);
      const trying = inTransaction(this.dataSource, (manager) => this.attempt(manager, task, structure));
      // Emptied figures may have changed what kind of figure is asked for: no refusal rests on what was remembered.
      const outcome = await trying.catch((error: unknown) => {
        if (attempt > 0 || !isWrongInput(error)) throw error;
        return null;
      });
      if (outcome !== null) return outcome;
      await this.structure.outdated(task.viewer.kommuneId, structure);
    }
    throw new Error('The indicators changed with every attempt to save');
  }

  /** Null: the indicators are others than remembered, and nothing was done. */
  private async attempt(manager: EntityManager, task: Task, structure: Structure): Promise<Outcome | null> {
    const { viewer, asked, codes, inputs } = task;
    const indicators = codes.flatMap((code) => structure.byCode.get(code) ?? []);
    const ground = await this.store.holdAndRead(manager, viewer.kommuneId, asked.stored, indicators);
    if (ground.version !== structure.version) return null;
    refuseForeign(viewer, indicators);
    const ofPeriod = indicators.filter(({ frequency }) => frequency === asked.frequency);
    const figures = await this.figuresBelowTotals(manager, task, ofPeriod);
    const views = viewsOn(ground, figures, ofPeriod, asked.stored, berlinDay(this.clock.now()));
    const given: readonly GivenCell[] = givenCells(inputs, views).filter(({ view, cell }) => !view.isComputed(cell));
    return this.write.write(manager, { ...viewer, period: asked.stored, at: ground.at }, given);
  }

  /** Parts that were not sent count for a total as they stand; where nothing follows nobody asks for them. */
  private async figuresBelowTotals(
    manager: EntityManager,
    { viewer, asked }: Task,
    indicators: readonly EntryIndicator[],
  ): Promise<FigureRow[]> {
    const spans = indicators
      .filter((indicator) => computedOf(indicator).size > 0)
      .map(({ indicatorId }) => ({ indicatorId, first: asked.stored, last: asked.stored }));
    return spans.length === 0 ? [] : this.facts.figures(viewer.kommuneId, spans, manager);
  }
}

const isWrongInput = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'INVALID_INPUT';
