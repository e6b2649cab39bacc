import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { auditOf, compileRelease, previewOf } from '@teilziel/releases/model';
import type {
  CompiledRelease,
  CompileInput,
  PublicationAudit,
  PublicationPreview,
  Scope,
  SecuredPattern,
} from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { type ProtectionFacts, PublicationProtector, SOLVERS } from '../protect-release/publication-protector.service';
import { CompileInputLoader } from './compile-input.loader';
import type { KommuneRow } from './compile-input.rows';

/** Working data and what readers have seen before, of one moment. */
export interface PublicationInput {
  readonly input: CompileInput;
  readonly facts: ProtectionFacts;
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
  ) {}

  findKommune(manager: EntityManager, ags: string): Promise<KommuneRow> {
    return this.loader.findKommune(manager, ags);
  }

  async load(manager: EntityManager, kommune: KommuneRow, scope: Scope, day: string): Promise<PublicationInput> {
    const input = await this.loader.load(manager, kommune, scope, day);
    return { input, facts: await this.protector.load(manager, kommune.kommune_id, scope) };
  }

  async compile({ input, facts }: PublicationInput): Promise<CompiledPublication> {
    const { publication, fresh } = await this.protector.protect(input, facts);
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
