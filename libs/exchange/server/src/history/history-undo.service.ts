import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { AuditTrail, lockKommune } from '@teilziel/kommune/server';
import { HOLD_ENTRIES_ALONE } from '@teilziel/observations/server';
import { inTransaction } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import {
  INDICATORS_OF_RUN,
  LIST_HISTORY_RUNS,
  LOCK_HISTORY_RUN,
  MARK_UNDONE,
  REOPEN_ENTRIES,
  RESTORE_FIGURES,
  TOUCHED_SINCE,
} from './history.queries';

export interface PastRun {
  readonly id: number;
  readonly file: string;
  readonly importedAt: Date;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly undoneAt: Date | null;
}

/** Takes a whole run back as long as nobody has touched what it wrote. The history keeps both. */
@Injectable()
export class HistoryUndo {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
  ) {}

  list(kommuneId: number): Promise<PastRun[]> {
    return this.dataSource.query(LIST_HISTORY_RUNS, [kommuneId]);
  }

  /** How many figures stand as they stood before. */
  undo(kommuneId: number, importId: number, personId: number): Promise<number> {
    return inTransaction(this.dataSource, async (manager) => {
      const run = [kommuneId, importId];
      const author = `person:${personId}`;
      const held = await manager.query<{ file: string; isUndone: boolean }[]>(LOCK_HISTORY_RUN, run);
      const [found] = held;
      if (found === undefined) throw new NotFoundException('Diesen Lauf gibt es nicht.');
      if (found.isUndone) throw new ConflictException('Dieser Lauf ist schon zurückgenommen.');
      const ids = await manager.query<{ id: number }[]>(INDICATORS_OF_RUN, run);
      await manager.query(HOLD_ENTRIES_ALONE, [kommuneId, ids.map(({ id }) => id)]);
      const [touched] = await manager.query<{ figures: number; entries: number }[]>(TOUCHED_SINCE, run);
      if (touched !== undefined && touched.figures + touched.entries > 0) throw new ConflictException(refused(touched));
      const reason = `Zurückgenommen: ${found.file}`;
      const [restored] = await manager.query<{ figures: number }[]>(RESTORE_FIGURES, [...run, author, reason]);
      await manager.query(REOPEN_ENTRIES, [...run, author, reason]);
      await lockKommune(manager, kommuneId);
      await manager.query(MARK_UNDONE, [...run, author]);
      const figures = restored?.figures ?? 0;
      const details = { file: reason, inserted: 0, changed: figures, skipped: 0 };
      await this.trail.append(manager, { kommuneId, action: 'figures-imported', details });
      return figures;
    });
  }
}

function refused({ figures, entries }: { readonly figures: number; readonly entries: number }): string {
  const what = figures > 0 ? `${figures} Werte geändert` : `über ${entries} Zeiträume neu entschieden`;
  return `Seit dem Einlesen wurden ${what}. Als Ganzes lässt sich der Lauf nicht mehr zurücknehmen. Bitte geben Sie einzelne Werte zur Klärung zurück, oder lesen Sie eine berichtigte Datei ein.`;
}
