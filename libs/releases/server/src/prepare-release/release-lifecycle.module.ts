import { Module } from '@nestjs/common';
import { DisclosurePolicies } from '../disclosure-policy/disclosure-policies.service';
import { DisclosurePolicyResolver } from '../disclosure-policy/disclosure-policy.resolver';
import { ReleaseDiffs } from '../diff/release-diffs.service';
import { IndicatorIdentitiesResolver } from '../indicator-identities/indicator-identities.resolver';
import { IndicatorIdentities } from '../indicator-identities/indicator-identities.service';
import { Recalls } from '../recall/recalls.service';
import { ReleaseList } from '../recall/release-list.service';
import { ReleasesModule } from '../releases.module';
import { PrepareRelease } from './prepare-release.service';
import { ReleaseLifecycleResolver } from './release-lifecycle.resolver';

/** For the schema without a database. */
export const RELEASE_LIFECYCLE_RESOLVERS = [
  ReleaseLifecycleResolver,
  DisclosurePolicyResolver,
  IndicatorIdentitiesResolver,
];

/** Koordination's side of a release. The apps bind PeopleOfKommune, AuditTrail and ReportsPrinted. */
@Module({
  imports: [ReleasesModule],
  providers: [
    ReleaseDiffs,
    ReleaseList,
    Recalls,
    PrepareRelease,
    DisclosurePolicies,
    IndicatorIdentities,
    ...RELEASE_LIFECYCLE_RESOLVERS,
  ],
})
export class ReleaseLifecycleModule {}
