import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { auditOf, compileRelease, previewOf } from '@teilziel/releases/model';
import type {
  CompiledRelease,
  CompileInput,
  FamilyInput,
  PublicationAudit,
  PublicationPreview,
  SecuredPattern,
} from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { type ProtectionFacts, PublicationProtector, SOLVERS } from '../protect-release/publication-protector.service';
import { CompileInputLoader } from './compile-input.loader';
import type { KommuneRow } from './compile-input.rows';
import type { Counterpart } from './verbund-counterparts';
import { VerbundFamilyLoader } from './verbund-family.loader';

/** Working data and what readers have seen before, of one moment. */
export interface PublicationInput {
  readonly input: CompileInput;
  readonly facts: ProtectionFacts;
  readonly families: readonly FamilyInput[];
}

/** How a Kommune coarsens; instead of what is decided, where somebody tries what it would be like. */
export type CoarseningPolicy = Required<Pick<CompileInput['kommune'], 'mergeDivers' | 'roundToFive'>>;

export interface CompiledPublication {
  readonly compiled: CompiledRelease;
  readonly preview: PublicationPreview;
  readonly audit: PublicationAudit;
  /** Solved problems the database does not have yet. */
  readonly fresh: ReadonlyMap<string, SecuredPattern>;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Prepare, protect, compile: from rows to the bytes of a release. */
@Injectable()
export class PublicationCompiler {
  constructor(
    private readonly loader: CompileInputLoader,
    private readonly protector: PublicationProtector,
    private readonly familyLoader: VerbundFamilyLoader,
  ) {}

  findKommune(manager: EntityManager, ags: string): Promise<KommuneRow> {
    return this.loader.findKommune(manager, ags);
  }

  async load(
    manager: EntityManager,
    kommune: KommuneRow,
    counterparts: readonly Counterpart[],
    { scope, day }: Pick<CompileInput, 'scope' | 'day'>,
  ): Promise<PublicationInput> {
    const input = await this.loader.load(manager, kommune, scope, day);
    const facts = await this.protector.load(manager, kommune.kommune_id, scope);
    return { input, facts, families: await this.familyLoader.load(manager, input, counterparts) };
  }

  async compile({ input, facts, families }: PublicationInput): Promise<CompiledPublication> {
    const { publication, fresh } = await this.protector.protect(input, facts, families);
    const compiled = compileRelease(input, sha256, publication);
    const preview = previewOf(publication, compiled, input.dimensions);
    const { disclosureThreshold: threshold } = input.kommune;
    return { compiled, preview, fresh, audit: auditOf(publication, preview, { solvers: SOLVERS, threshold }) };
  }

  /** With the release, in its transaction. */
  save(
    manager: EntityManager,
    of: { readonly kommuneId: number; readonly number: number },
    { fresh, audit }: CompiledPublication,
  ): Promise<void> {
    return this.protector.save(manager, of.kommuneId, of.number, { fresh, audit });
  }
}
