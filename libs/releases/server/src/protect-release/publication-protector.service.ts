import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { ProtectionProblem } from '@teilziel/disclosure';
import { type SecuredPublication, ProtectionThread } from '@teilziel/disclosure/server';
import { canonicalJson, protectPublication } from '@teilziel/releases/model';
import type {
  CompileInput,
  ProtectedPublication,
  PublicationAudit,
  Scope,
  SecuredPattern,
  ShownBefore,
} from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { LOAD_DISCLOSURE_RESULTS, STORE_DISCLOSURE_RESULTS, STORE_RELEASE_AUDIT } from './protect-release.queries';
import { ShownFigures } from './shown-figures';

/** Part of the name of every result: another way of protecting is another problem. */
const VERSION = 'whole-publication 1';
/** Named in the audit of every release. */
export const SOLVERS = { highs: '1.15.3', yalps: '0.6.4' } as const;
const MOST_REMEMBERED = 50_000;

/** What protection needs from the database; read in the same snapshot as the figures. */
export interface ProtectionFacts {
  readonly kommuneId: number;
  readonly shown: ShownBefore;
}

export interface ProtectedRelease {
  readonly publication: ProtectedPublication;
  /** Results that are not in the database yet, by the hash of their problem. */
  readonly fresh: ReadonlyMap<string, SecuredPattern>;
}

/** Protects whole publications; what takes long runs in a thread of its own. Unchanged tables are not solved again. */
@Injectable()
export class PublicationProtector implements OnModuleDestroy {
  private readonly thread = new ProtectionThread();
  private readonly shownFigures = new ShownFigures();
  private readonly solved = new Map<string, SecuredPattern>();
  /** Hashes that the database has, by Kommune. */
  private readonly stored = new Map<number, Set<string>>();

  async load(manager: EntityManager, kommuneId: number, scope: Scope): Promise<ProtectionFacts> {
    const shown = await this.shownFigures.load(manager, kommuneId, scope);
    if (this.solved.size > MOST_REMEMBERED) {
      this.solved.clear();
      this.stored.clear();
    }
    if (!this.stored.has(kommuneId)) {
      const rows: { hash: string; result: SecuredPattern }[] = await manager.query(LOAD_DISCLOSURE_RESULTS, [
        kommuneId,
      ]);
      for (const { hash, result } of rows) this.solved.set(hash, result);
      this.stored.set(kommuneId, new Set(rows.map(({ hash }) => hash)));
    }
    return { kommuneId, shown };
  }

  async protect(input: CompileInput, { kommuneId, shown }: ProtectionFacts): Promise<ProtectedRelease> {
    const fresh = new Map<string, SecuredPattern>();
    const secure = async (problem: ProtectionProblem): Promise<SecuredPattern> => {
      const hash = createHash('sha256').update(VERSION).update(canonicalJson(problem)).digest('hex');
      const pattern = this.solved.get(hash) ?? patternOf(await this.thread.secure(problem));
      this.solved.set(hash, pattern);
      if (this.stored.get(kommuneId)?.has(hash) !== true) fresh.set(hash, pattern);
      return pattern;
    };
    return { publication: await protectPublication(input, secure, shown), fresh };
  }

  /** With the release, in its transaction. */
  async save(
    manager: EntityManager,
    kommuneId: number,
    number: number,
    { fresh, audit }: { readonly fresh: ReadonlyMap<string, SecuredPattern>; readonly audit: PublicationAudit },
  ): Promise<void> {
    const results = [...fresh.values()].map((pattern) => JSON.stringify(pattern));
    await manager.query(STORE_DISCLOSURE_RESULTS, [kommuneId, [...fresh.keys()], results]);
    await manager.query(STORE_RELEASE_AUDIT, [kommuneId, number, JSON.stringify(audit)]);
    for (const hash of fresh.keys()) this.stored.get(kommuneId)?.add(hash);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

export function patternOf({ protection, isSafe, unsafe }: SecuredPublication): SecuredPattern {
  const { suppressed, optimal, gap, intervals } = protection;
  return { suppressed, optimal, gap, isSafe, unsafe, intervals: Object.fromEntries(intervals.integer) };
}
