import { Injectable } from '@nestjs/common';
import { AuditTrail, viewerKommune } from '@teilziel/kommune/server';
import { inTransaction, prepared } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { FIND_DISCLOSURE_POLICY, HOLD_DISCLOSURE_POLICY, WRITE_DISCLOSURE_POLICY } from './disclosure-policy.queries';
import type { DisclosurePolicyType } from './disclosure-policy.type';

/** What the Koordination has decided about coarsening. Releases that exist stay as they are. */
@Injectable()
export class DisclosurePolicies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
  ) {}

  async own(): Promise<DisclosurePolicyType> {
    const { kommuneId } = viewerKommune();
    const rows: DisclosurePolicyType[] = await this.dataSource.query(prepared(FIND_DISCLOSURE_POLICY), [kommuneId]);
    return rows[0] ?? { mergeDivers: true, roundToFive: false };
  }

  async set({ mergeDivers, roundToFive }: DisclosurePolicyType): Promise<DisclosurePolicyType> {
    const { kommuneId } = viewerKommune();
    return inTransaction(this.dataSource, async (manager) => {
      const [held]: DisclosurePolicyType[] = await manager.query(HOLD_DISCLOSURE_POLICY, [kommuneId]);
      const next = { mergeDivers, roundToFive };
      if (held?.mergeDivers === mergeDivers && held.roundToFive === roundToFive) return next;
      await manager.query(WRITE_DISCLOSURE_POLICY, [kommuneId, mergeDivers, roundToFive]);
      await this.trail.append(manager, { kommuneId, action: 'disclosure-policy-set', details: next });
      return next;
    });
  }
}
