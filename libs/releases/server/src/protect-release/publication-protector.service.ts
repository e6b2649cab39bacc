import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { ProtectionProblem } from '@teilziel/disclosure';
import { type SecuredPublication, ProtectionThread } from '@teilziel/disclosure/server';
import { protectPublication, withoutForeign } from '@teilziel/releases/model';
import type {
  CompileInput,
  FamilyInput,
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

/**
 * Patterns at hand, a Kommune for itself. What is not stored is kept too, so that a release hides what its preview has
 * shown; but for what a clock ended it is what would be found anew.
 */
interface SolvedProblems {
  readonly patterns: Map<string, SecuredPattern>;
  /** Hashes that the database has. */
  readonly stored: Set<string>;
  newest: string;
}

/** What protection needs from the database; read in the same snapshot as the figures. */
export interface ProtectionFacts {
  readonly kommuneId: number;
  readonly shown: ShownBefore;
  readonly solved: SolvedProblems;
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
  private readonly solved = new Map<number, SolvedProblems>();

  async load(manager: EntityManager, kommuneId: number, scope: Scope): Promise<ProtectionFacts> {
    const shown = await this.shownFigures.load(manager, kommuneId, scope);
    const solved = this.solved.get(kommuneId) ?? { patterns: new Map(), stored: new Set(), newest: '-infinity' };
    const remembered = [...this.solved.values()].reduce((sum, { patterns }) => sum + patterns.size, 0);
    if (remembered > MOST_REMEMBERED) this.solved.clear();
    this.solved.set(kommuneId, solved);
    const rows: { hash: string; result: SecuredPattern; newest: string }[] = await manager.query(
      LOAD_DISCLOSURE_RESULTS,
      [kommuneId, solved.newest],
    );
    // What a release stored is the pattern, whatever this process has found meanwhile.
    for (const { hash, result, newest } of rows) {
      solved.patterns.set(hash, result);
      solved.stored.add(hash);
      solved.newest = newest;
    }
    return { kommuneId, shown, solved };
  }

  /** What another Kommune of the same Verbund has shown. */
  shownByOther(manager: EntityManager, kommuneId: number): Promise<ShownBefore> {
    return this.shownFigures.ofOther(manager, kommuneId);
  }

  async protect(
    input: CompileInput,
    { shown, solved }: ProtectionFacts,
    families: readonly FamilyInput[],
  ): Promise<ProtectedRelease> {
    const { patterns, stored } = solved;
    const fresh = new Map<string, SecuredPattern>();
    const secure = async (problem: ProtectionProblem): Promise<SecuredPattern> => {
      // One builder writes every problem, so the order of its members is settled.
      const hash = createHash('sha256').update(VERSION).update(JSON.stringify(problem)).digest('hex');
      const pattern = patterns.get(hash) ?? withoutForeign(patternOf(await this.thread.secure(problem)));
      patterns.set(hash, pattern);
      if (!stored.has(hash)) fresh.set(hash, pattern);
      return pattern;
    };
    return { publication: await protectPublication(input, secure, shown, families), fresh };
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
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }
}

export function patternOf({ protection, isSafe, unsafe, byClock }: SecuredPublication): SecuredPattern {
  const { suppressed, optimal, gap, intervals } = protection;
  const clock = byClock ? { byClock } : {};
  return { suppressed, optimal, gap, isSafe, unsafe, ...clock, intervals: Object.fromEntries(intervals.integer) };
}
