import { Module } from '@nestjs/common';
import { FachaemterResolver } from '../fachaemter/fachaemter.resolver';
import { InvitationsResolver } from '../invitations/invitations.resolver';
import { KommunenResolver } from '../kommunen/kommunen.resolver';
import { RolesResolver } from '../roles/roles.resolver';
import { PeopleModule } from './people.module';
import { PeopleResolver } from './people.resolver';

/** People, roles, Fachaemter and Kommunen over GraphQL. */
@Module({
  imports: [PeopleModule],
  providers: [PeopleResolver, RolesResolver, InvitationsResolver, FachaemterResolver, KommunenResolver],
})
export class PeopleHttpModule {}
