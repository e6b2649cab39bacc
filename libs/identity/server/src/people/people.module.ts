import { Module } from '@nestjs/common';
import { MailModule } from '@teilziel/platform';
import { Fachaemter } from '../fachaemter/fachaemter.service';
import { InvitationDelivery } from '../invitations/invitation-delivery.service';
import { Invitations } from '../invitations/invitations.service';
import { InvitedPeople } from '../invitations/invited-people.service';
import { AdminInvitations } from '../kommunen/admin-invitations.service';
import { KommuneCreation } from '../kommunen/kommune-creation.service';
import { MemberValues } from '../kommunen/member-values.service';
import { OperatorPeople } from '../kommunen/operator-people.service';
import { RoleGrants } from '../roles/role-grants.service';
import { SealedValues } from '../sealed-values/sealed-values.service';
import { Memberships } from './membership.service';
import { PeopleList } from './people-list.service';
import { PersonDetails } from './person-detail.service';
import { SecondFactorReset } from './second-factor-reset.service';

const SERVICES = [
  PeopleList,
  PersonDetails,
  Memberships,
  RoleGrants,
  InvitedPeople,
  InvitationDelivery,
  Invitations,
  Fachaemter,
  KommuneCreation,
  MemberValues,
  OperatorPeople,
  AdminInvitations,
  SecondFactorReset,
  SealedValues,
];

/** People and roles without HTTP, for the command line too. DatabaseModule and AuditModule must be there. */
@Module({ imports: [MailModule], providers: SERVICES, exports: SERVICES })
export class PeopleModule {}
