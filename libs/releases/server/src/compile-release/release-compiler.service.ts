import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { type Access, berlinDay, Clock, currentAccess, OperatorError, withAccess } from '@teilziel/platform';
import { ReleaseError, compileRelease, isUnderEmbargo, opensInTime } from '@teilziel/releases/model';
import type { CompiledRelease, Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import { CompileInputLoader } from './compile-input.loader';
import type { KommuneRow } from './compile-input.rows';
import { LOCK_RELEASES, UNLOCK_RELEASES } from './release-store.queries';
import { ReleaseStore } from './release-store';
import type { ReleaseHead } from './release-store';
import { counterpartsOf, hasOwnFigures, refuseVerbundDifference } from './verbund-difference';
import type { Counterpart } from './verbund-difference';

export interface CompileRequest {
  readonly scope: Scope;
  readonly note?: string | null;
  readonly author: string;
  /** Sperrfrist; it must lie ahead. */
  readonly embargoUntil?: Date | null;
}

export interface ReleaseOutcome extends ReleaseHead {
  /** False: nothing has changed since the last release of the scope, which is returned. */
  readonly created: boolean;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Freigabe: freezes the working data of a Kommune as they are at this moment. */
@Injectable()
export class ReleaseCompiler {
  constructor(
    private readonly dataSource: DataSource,
    private readonly loader: CompileInputLoader,
    private readonly store: ReleaseStore,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  async compile(ags: string, request: CompileRequest): Promise<ReleaseOutcome> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const kommune = await this.loader.findKommune(runner.manager, ags);
      const { kommune_id: id } = kommune;
      const counterparts = await withAccess(together(id, []), () => counterpartsOf(runner.manager, id));
      const verbuende = counterparts.filter(({ side }) => side === 'verbund').map(({ kommune_id }) => kommune_id);
      return await withAccess(together(id, counterparts), () =>
        withLock(runner, [id, ...verbuende], () => this.freeze(runner, { kommune, counterparts, request })),
      );
    } catch (error) {
      throw error instanceof ReleaseError ? new OperatorError(error.message, { cause: error }) : error;
    } finally {
      await runner.release();
    }
  }

  private async freeze(
    runner: QueryRunner,
    { kommune, counterparts, request }: { kommune: KommuneRow; counterparts: Counterpart[]; request: CompileRequest },
  ): Promise<ReleaseOutcome> {
    const { scope, note = null, author, embargoUntil = null } = request;
    const at = this.clock.now();
    if (embargoUntil !== null && !isUnderEmbargo(embargoUntil, at)) throw embargoOver();
    // Read at one moment, saved in a second transaction: the chain of the Protokoll goes on beside, and an old snapshot
    // would not see its end. Nothing can change in between, because releases wait for the lock.
    const input = await within(runner, 'REPEATABLE READ', () =>
      this.loader.load(runner.manager, kommune, scope, berlinDay(at)),
    );
    const compiled: CompiledRelease = compileRelease(input, sha256);
    return within(runner, 'READ COMMITTED', async () => {
      if (scope !== 'intern' && hasOwnFigures(input)) {
        await refuseVerbundDifference(runner.manager, kommune.name, counterparts);
      }
      const last = await this.store.last(runner.manager, kommune.kommune_id, scope);
      // A release cannot be changed, so lifting its Sperrfrist takes a new one with the same root.
      const isSame =
        last !== null && last.rootHash === compiled.rootHash && opensInTime(last.embargoUntil, embargoUntil, at);
      const entry = { kommuneId: kommune.kommune_id, scope, note, author, at, embargoUntil };
      if (isSame) return { ...last, created: false };
      const head = await this.store.save(runner.manager, entry, compiled);
      const { kommune_id: kommuneId } = kommune;
      const details = { number: head.number, scope, rootHash: head.rootHash };
      await this.trail.append(runner.manager, { kommuneId, action: 'release-compiled', details });
      return { ...head, created: true };
    });
  }
}

async function within<T>(
  runner: QueryRunner,
  isolation: 'REPEATABLE READ' | 'READ COMMITTED',
  work: () => Promise<T>,
): Promise<T> {
  await runner.startTransaction(isolation);
  try {
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

/** A session lock, taken before the snapshot of the transaction: whoever waited sees what the one before has released. */
async function withLock<T>(runner: QueryRunner, ids: readonly number[], work: () => Promise<T>): Promise<T> {
  await runner.query(LOCK_RELEASES, [ids]);
  try {
    return await work();
  } finally {
    await runner.query(UNLOCK_RELEASES, [ids]);
  }
}

/**
 * Members keep their numbers; the sums of their Verbund need them, and what both sides have released must be known to
 * both. Only for the compiler, whose statements are fixed, and with no right the caller lacks.
 */
function together(kommuneId: number, counterparts: readonly Counterpart[]): Access {
  const others = counterparts.map(({ kommune_id }) => kommune_id);
  return { ...currentAccess(), kommunen: [...new Set([kommuneId, ...others])] };
}

function embargoOver(): ReleaseError {
  return new ReleaseError(
    'Die Sperrfrist liegt in der Vergangenheit. Nennen Sie einen späteren Zeitpunkt, oder lassen Sie sie weg.',
    'EMBARGO_OVER',
  );
}
