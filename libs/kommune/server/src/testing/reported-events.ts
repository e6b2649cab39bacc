import { Global, Module } from '@nestjs/common';
import type { WorkAction } from '@teilziel/kommune/model';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit-trail';
import type { WorkEvent } from '../audit-trail';

/** For specs of domains that know no identity: keeps what was reported. The programs bind identity's AuditLog. */
export class ReportedEvents extends AuditTrail {
  readonly events: WorkEvent<WorkAction>[] = [];

  append<A extends WorkAction>(_manager: EntityManager, event: WorkEvent<A>): Promise<void> {
    this.events.push(event);
    return Promise.resolve();
  }
}

@Global()
@Module({ providers: [{ provide: AuditTrail, useClass: ReportedEvents }], exports: [AuditTrail] })
export class ReportedEventsModule {}
