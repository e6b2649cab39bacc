import type { EntityClass } from '@teilziel/platform';
import { AssessmentOverrideEntity } from './assessment-setup/assessment-override.entity';
import { DisclosureResultEntity } from './protect-release/disclosure-result.entity';
import { ReleaseAuditEntity } from './protect-release/release-audit.entity';
import { ReleaseRecallEntity } from './recall/release-recall.entity';
import { ReleaseEntity } from './release.entity';
import { ReleaseBlockEntity } from './release-block.entity';
import { ReleaseMemberBlockEntity } from './release-member-block.entity';

export const RELEASES_ENTITIES: readonly EntityClass[] = [
  ReleaseEntity,
  ReleaseBlockEntity,
  ReleaseMemberBlockEntity,
  ReleaseRecallEntity,
  ReleaseAuditEntity,
  DisclosureResultEntity,
  AssessmentOverrideEntity,
];
