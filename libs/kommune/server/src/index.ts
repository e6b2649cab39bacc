export { Allow, type Permitted } from './allow/allow';
export { AllowGuard } from './allow/allow.guard';
export {
  currentViewer,
  signedInViewer,
  type Viewer,
  viewerKommune,
  type ViewerKommune,
  withViewer,
} from './allow/viewer';
export { FachamtEntity } from './fachamt.entity';
export { ensureFachaemter } from './fachamt.repository';
export { lockKommune, nextNumber } from './kommune-number';
export { KommuneEntity } from './kommune.entity';
export { KommuneModule } from './kommune.module';
export { KommuneRepository } from './kommune.repository';
export { mayOpen, openKommune } from './open-kommune';
export { OperatorAccess } from './operator-access';
export { VerbundMemberEntity } from './verbund-member.entity';
export { KOMMUNE_ENTITIES } from './kommune.entities';
export { PeopleOfKommune } from './people-port';
export type { AccountablePerson, CoordinatorOfDay, OfficerOfDay } from './people-port';
export { AuditTrail } from './audit-trail';
export type { WorkEvent } from './audit-trail';
export { ReportedEvents, ReportedEventsModule } from './testing/reported-events';
