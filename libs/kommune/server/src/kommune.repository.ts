import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KommuneDraft, MemberDraft } from '@teilziel/kommune/model';
import { KommuneEntity } from './kommune.entity';
import { openKommune } from './open-kommune';
import { VerbundMemberEntity } from './verbund-member.entity';

@Injectable()
export class KommuneRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findByAgs(ags: string, manager: EntityManager = this.dataSource.manager): Promise<KommuneEntity | null> {
    return manager.findOneBy(KommuneEntity, { ags });
  }

  async list(manager: EntityManager = this.dataSource.manager): Promise<KommuneEntity[]> {
    return manager.find(KommuneEntity, { order: { ags: 'ASC' } });
  }

  /** Finds the Kommune or creates it, and opens it; an existing one keeps its name and policy. */
  async ensure(manager: EntityManager, draft: KommuneDraft): Promise<KommuneEntity> {
    await manager
      .createQueryBuilder()
      .insert()
      .into(KommuneEntity)
      .values(draft)
      .orIgnore()
      .updateEntity(false)
      .execute();
    const kommune = await manager.findOneByOrFail(KommuneEntity, { ags: draft.ags });
    await openKommune(manager, kommune);
    return kommune;
  }

  async ensureMembers(manager: EntityManager, verbundId: number, members: readonly MemberDraft[]): Promise<void> {
    if (members.length === 0) return;
    const rows = members.map((member) => ({ ...member, kommuneId: verbundId }));
    await manager
      .createQueryBuilder()
      .insert()
      .into(VerbundMemberEntity)
      .values(rows)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}
