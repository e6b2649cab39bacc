import type { EntityClass } from '@teilziel/platform';
import { ReleaseEntity } from './release.entity';
import { ReleaseBlockEntity } from './release-block.entity';
import { ReleaseMemberBlockEntity } from './release-member-block.entity';

export const RELEASES_ENTITIES: readonly EntityClass[] = [ReleaseEntity, ReleaseBlockEntity, ReleaseMemberBlockEntity];
