import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { type Access, berlinDay, Clock, currentAccess, OperatorError, withAccess } from '@teilziel/platform';
import { isUnderEmbargo, opensInTime, ReleaseError } from '@teilziel/releases/model';
import type { CompiledRelease, PublicationPreview, Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import type { KommuneRow } from './compile-input.rows';
import { PublicationCompiler } from './publication-compiler.service';
import type { CoarseningPolicy, CompiledPublication } from './publication-compiler.service';
import { LOCK_RELEASES, UNLOCK_RELEASES } from './release-store.queries';
import { ReleaseStore } from './release-store';
import type { Correction, ReleaseHead } from './release-store';
import { type Counterpart, counterpartsOf, siblingsOf } from './verbund-counterparts';

export interface CompileRequest {
  readonly scope: Scope;
  readonly note?: string | null;
  readonly author: string;
  /** Sperrfrist; it must lie ahead. */
  readonly embargoUntil?: Date | null;
  /** The release of the same scope that this one corrects, and why. */
  readonly corrects?: Correction | null;
  /** The root that whoever releases has looked at; anything else is not released. */
  readonly expectedRoot?: string | null;
  /** By one person alone, with a written confirmation (small Kommune). */
  readonly alone?: boolean;
}

/** What a release would be at this moment. */
export interface ReleaseDraft {
  readonly compiled: CompiledRelease;
  /** The last one of the scope that readers have. */
  readonly last: ReleaseHead | null;
  /** What will be hidden and why; for the scope "intern" only. */
  readonly preview: PublicationPreview;
}

export interface ReleaseOutcome extends ReleaseHead {
  /** False: nothing has changed since the last release of the scope, which is returned. */
  readonly created: boolean;
}

interface Place {
  readonly kommune: KommuneRow;
  readonly counterparts: Counterpart[];
}

/** Freigabe: freezes the working data of a Kommune as they are at this moment. */
@Injectable()
export class ReleaseCompiler {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: PublicationCompiler,
    private readonly store: ReleaseStore,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  compile(ags: string, request: CompileRequest): Promise<ReleaseOutcome> {
    return this.locked(ags, (runner, place) => this.freeze(runner, place, request));
  }

  /** The same way to the same bytes, but nothing is saved. */
  draft(ags: string, scope: Scope, policy: CoarseningPolicy | null = null): Promise<ReleaseDraft> {
    return this.locked(ags, async (runner, place) => {
      const { compiled, preview } = await this.compileNow(runner, place, { scope, policy });
      const last = await within(runner, 'READ COMMITTED', () =>
        this.store.last(runner.manager, place.kommune.kommune_id, scope),
      );
      return { compiled, last, preview };
    });
  }

  /** Nobody else releases for this Kommune or its Verbünde meanwhile. */
  private async locked<T>(ags: string, work: (runner: QueryRunner, place: Place) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const kommune = await this.publications.findKommune(runner.manager, ags);
      const { kommune_id: id } = kommune;
      const related = await withAccess(together(id, []), () => counterpartsOf(runner.manager, id));
      const siblings = await withAccess(together(id, related), () => siblingsOf(runner.manager, id, related));
      const counterparts = [...related, ...siblings];
      const verbuende = related.filter(({ side }) => side === 'verbund').map(({ kommune_id }) => kommune_id);
      return await withAccess(together(id, counterparts), () =>
        withLock(runner, [id, ...verbuende], () => work(runner, { kommune, counterparts })),
      );
    } catch (error) {
      throw error instanceof ReleaseError ? new OperatorError(error.message, { cause: error }) : error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Read at one moment, saved in a second transaction: the chain of the Protokoll goes on beside, and an old snapshot
   * would not see its end. Nothing can change in between, because releases wait for the lock.
   */
  private async compileNow(
    runner: QueryRunner,
    { kommune, counterparts }: Place,
    { scope, policy }: { readonly scope: Scope; readonly policy: CoarseningPolicy | null },
  ): Promise<CompiledPublication & { readonly at: Date }> {
    const at = this.clock.now();
    const given = await within(runner, 'REPEATABLE READ', () =>
      this.publications.load(runner.manager, kommune, counterparts, { scope, day: berlinDay(at) }),
    );
    const { input } = given;
    const asked = policy === null ? input : { ...input, kommune: { ...input.kommune, ...policy } };
    return { ...(await this.publications.compile({ ...given, input: asked })), at };
  }

  private async freeze(runner: QueryRunner, place: Place, request: CompileRequest): Promise<ReleaseOutcome> {
    const { scope, note = null, author, embargoUntil = null, corrects = null, expectedRoot = null } = request;
    const { kommune } = place;
    if (embargoUntil !== null && !isUnderEmbargo(embargoUntil, this.clock.now())) throw embargoOver();
    const { at, ...publication } = await this.compileNow(runner, place, { scope, policy: null });
    const { compiled } = publication;
    if (expectedRoot !== null && expectedRoot !== compiled.rootHash) throw changedMeanwhile();
    return within(runner, 'READ COMMITTED', async () => {
      const last = await this.store.last(runner.manager, kommune.kommune_id, scope);
      // A release cannot be changed, so lifting its Sperrfrist takes a new one with the same root.
      const isSame =
        last !== null && last.rootHash === compiled.rootHash && opensInTime(last.embargoUntil, embargoUntil, at);
      if (corrects !== null && last?.rootHash === compiled.rootHash) throw nothingToCorrect(last.number);
      const entry = { kommuneId: kommune.kommune_id, scope, note, author, at, embargoUntil, corrects };
      if (isSame) return { ...last, created: false };
      const head = await this.store.save(runner.manager, entry, compiled);
      const { kommune_id: kommuneId } = kommune;
      await this.publications.save(runner.manager, { kommuneId, number: head.number }, publication);
      const said = { ...(corrects ? { corrects: corrects.number } : {}), ...(request.alone ? { alone: true } : {}) };
      const details = { number: head.number, scope, rootHash: head.rootHash, ...said };
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

function changedMeanwhile(): ReleaseError {
  return new ReleaseError(
    'Inzwischen hat sich etwas geändert: Was jetzt freigegeben würde, ist nicht mehr das, was Sie geprüft haben. ' +
      'Prüfen Sie den Unterschied und die Geheimhaltung noch einmal.',
    'CHANGED_MEANWHILE',
  );
}

function nothingToCorrect(number: number): ReleaseError {
  return new ReleaseError(
    `Es gibt nichts zu berichtigen: Die Zahlen sind dieselben wie in Datenstand ${number}.`,
    'NOTHING_CHANGED',
  );
}
