import { Injectable } from '@nestjs/common';
import type { PlannedRow } from '@teilziel/exchange/model';
import { AuditTrail, lockKommune, nextNumber } from '@teilziel/kommune/server';
import { HOLD_ENTRIES_ALONE, recordObservations } from '@teilziel/observations/server';
import { inTransaction } from '@teilziel/platform';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { ImportRunEntity } from '../import-run.entity';
import { APPROVE_CORRECTED, APPROVE_IMPORTED } from './history.queries';
import { HistoryFrames } from './history-frames.reader';
import type { HistoryRun, RunPlan, RunResult } from './history-run';

/** What the coordinator has chosen in the dialog. */
export interface ApplyChoice {
  readonly approve: boolean;
  readonly reason: string | null;
}

/** Somebody has saved or decided something since the preview. */
export class StandingChanged extends Error {}

/** Rows of one statement: large enough to be fast, small enough to tell how far it is and to end in time. */
const AT_ONCE = 5000;

/** Writes a whole file in one transaction, or nothing of it. */
@Injectable()
export class HistoryWriter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly frames: HistoryFrames,
    private readonly trail: AuditTrail,
  ) {}

  write(run: HistoryRun, plan: RunPlan, choice: ApplyChoice): Promise<RunResult> {
    return inTransaction(this.dataSource, (manager) => this.writeIn(manager, run, plan, choice));
  }

  private async writeIn(
    manager: EntityManager,
    run: HistoryRun,
    { rows, indicatorIds, mark, preview }: RunPlan,
    { approve, reason }: ApplyChoice,
  ): Promise<RunResult> {
    const { kommuneId, file } = run;
    const author = `person:${run.personId}`;
    await manager.query(HOLD_ENTRIES_ALONE, [kommuneId, indicatorIds]);
    if ((await this.frames.mark(kommuneId, indicatorIds, manager)) !== mark) throw new StandingChanged();
    const written = rows.filter(({ becomes }) => becomes !== 'unchanged');
    const words = reason ?? `Vorjahre eingelesen: ${file}`;
    const counts = { inserted: 0, changed: 0 };
    for (let at = 0; at < written.length; at += AT_ONCE) {
      const part = written.slice(at, at + AT_ONCE);
      const done = await recordObservations(
        manager,
        part.map((row) => observationRow(kommuneId, row)),
        author,
        words,
      );
      counts.inserted += done.inserted;
      counts.changed += done.changed;
      run.progress((0.95 * (at + part.length)) / written.length);
    }
    const comment = reason ?? words;
    await manager.query(APPROVE_CORRECTED, [kommuneId, ...pairsOf(written), author, comment]);
    const approved = approve ? await approveAll(manager, [kommuneId, ...pairsOf(rows), author, comment]) : 0;
    const { unchanged, refused } = preview.counts;
    run.progress(0.99);
    if (written.length === 0 && approved === 0) return { id: null, ...counts, unchanged, refused, approved };
    await lockKommune(manager, kommuneId);
    const importId = await nextNumber(manager, ImportRunEntity, 'importId', kommuneId);
    const sha256 = createHash('sha256').update(run.bytes).digest();
    await manager.insert(ImportRunEntity, {
      ...{ kommuneId, importId, file, sha256, importedBy: author },
      ...{ ...counts, unchanged, skipped: refused },
    });
    const details = { file, ...counts, skipped: refused };
    await this.trail.append(manager, { kommuneId, action: 'figures-imported', details });
    return { id: importId, ...counts, unchanged, refused, approved };
  }
}

function observationRow(kommuneId: number, row: PlannedRow): Parameters<typeof recordObservations>[1][number] {
  const { indicator, period, cell, numerator, denominator, value, status, note } = row;
  return { kommuneId, indicatorId: indicator.indicatorId, period, cell, numerator, denominator, value, status, note };
}

/** Indicators and periods, each pair once. */
function pairsOf(rows: readonly PlannedRow[]): [number[], number[]] {
  const periodsOf = new Map<number, Set<number>>();
  for (const { indicator, period } of rows) {
    const periods = periodsOf.get(indicator.indicatorId);
    if (periods === undefined) periodsOf.set(indicator.indicatorId, new Set([period]));
    else periods.add(period);
  }
  const pairs = [...periodsOf].flatMap(([id, periods]) => [...periods].map((period) => [id, period] as const));
  return [pairs.map(([id]) => id), pairs.map(([, period]) => period)];
}

async function approveAll(manager: EntityManager, values: readonly unknown[]): Promise<number> {
  const [counts] = await manager.query<{ approved: number }[]>(APPROVE_IMPORTED, [...values]);
  return counts?.approved ?? 0;
}
