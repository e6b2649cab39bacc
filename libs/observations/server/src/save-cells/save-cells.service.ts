import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { entryViewer } from '../entry-facts/entry-viewer';
import { RememberedStructure } from '../entry-facts/remembered-structure.service';
import { askedPeriod } from '../entry-facts/stored-period';
import { refusal } from '../refusal';
import { Conflicts } from './conflicts.service';
import { MOST_CELLS } from './given-cells.rules';
import { SaveHeldCells } from './save-held-cells.service';
import { SaveOpenCells } from './save-open-cells.service';
import type { SaveTask } from './save-task';
import type { CellInput } from './types/cell.input';
import type { SaveResult } from './types/save-result.type';
import type { Outcome } from './write-cells.service';

/** As often as indicators may change while one save is on its way. */
const ATTEMPTS = 5;

/** Saves the values of an officer: all that may be saved, or nothing. */
@Injectable()
export class SaveCells {
  constructor(
    private readonly structure: RememberedStructure,
    private readonly open: SaveOpenCells,
    private readonly held: SaveHeldCells,
    private readonly conflicts: Conflicts,
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

  private async attempts(task: SaveTask): Promise<Outcome> {
    const { kommuneId } = task.viewer;
    const usual = await this.open.save(task, await this.structure.of(kommuneId));
    if (usual !== null) return usual;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const structure = await this.structure.of(kommuneId);
      // Emptied figures may have changed what kind of figure is asked for: no refusal rests on what was remembered.
      const outcome = await this.held.save(task, structure).catch((error: unknown) => {
        if (attempt > 0 || !isWrongInput(error)) throw error;
        return null;
      });
      if (outcome !== null) return outcome;
      await this.structure.outdated(kommuneId, structure);
    }
    throw new Error('The indicators changed with every attempt to save');
  }
}

const isWrongInput = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'INVALID_INPUT';
