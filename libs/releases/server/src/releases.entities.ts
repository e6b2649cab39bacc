import type { EntityClass } from '@teilziel/platform';
import { AssessmentOverrideEntity } from './assessment-setup/assessment-override.entity';
import { ReleaseRecallEntity } from './recall/release-recall.entity';
import { ReleaseEntity } from './release.entity';
import { ReleaseBlockEntity } from './release-block.entity';
import { ReleaseMemberBlockEntity } from './release-member-block.entity';

export const RELEASES_ENTITIES: readonly EntityClass[] = [
  ReleaseEntity,
  ReleaseBlockEntity,
  ReleaseMemberBlockEntity,
  ReleaseRecallEntity,
  AssessmentOverrideEntity,
];
