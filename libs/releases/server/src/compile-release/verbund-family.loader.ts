import { Injectable } from '@nestjs/common';
import type { CompileInput, FamilyInput, MemberPolicy, ShownBefore } from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { PublicationProtector } from '../protect-release/publication-protector.service';
import { CompileInputLoader } from './compile-input.loader';
import type { KommuneRow } from './compile-input.rows';
import { FIND_KOMMUNEN_OF_FAMILY, LOAD_MEMBER_POLICIES } from './compile-input.queries';
import type { Counterpart } from './verbund-counterparts';

/** Verbund and members of a Kommune with what each of them has shown; read in the snapshot of the release. */
@Injectable()
export class VerbundFamilyLoader {
  constructor(
    private readonly loader: CompileInputLoader,
    private readonly protector: PublicationProtector,
  ) {}

  async load(
    manager: EntityManager,
    input: CompileInput,
    counterparts: readonly Counterpart[],
  ): Promise<readonly FamilyInput[]> {
    const isMember = counterparts.some(({ side }) => side === 'verbund');
    // Who reads what is internal of a member works with its figures anyway.
    const verbuende = counterparts.filter(({ side }) => side === 'verbund' && input.scope !== 'intern');
    const isVerbund = counterparts.some(({ side }) => side === 'member');
    if (!isVerbund && (verbuende.length === 0 || !isMember)) return [];
    const ids = counterparts.map(({ kommune_id }) => kommune_id);
    const rows: KommuneRow[] = await manager.query(FIND_KOMMUNEN_OF_FAMILY, [ids]);
    const shown = new Map<string, ShownBefore>();
    for (const { kommune_id, ags } of rows) shown.set(ags, await this.protector.shownByOther(manager, kommune_id));
    if ([...shown.values()].every(({ series }) => series.size === 0)) return [];
    const policies: MemberPolicy[] = await manager.query(LOAD_MEMBER_POLICIES, [ids]);
    const families: FamilyInput[] = isVerbund ? [{ verbund: input, policies, shown }] : [];
    for (const row of rows.filter((one) => verbuende.some(({ kommune_id }) => kommune_id === one.kommune_id))) {
      const verbund = await this.loader.load(manager, row, input.scope, input.day);
      families.push({ verbund, policies, shown });
    }
    return families;
  }
}
