import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { BackchannelLogout } from './backchannel-logout.service';
import { ClaimGrants } from './claim-grants.service';
import { DienstkontoPerson } from './dienstkonto-person.service';
import { DienstkontoSignIn } from './dienstkonto-sign-in.service';
import { DienstkontoController } from './dienstkonto.controller';
import { Dienstkonto } from './dienstkonto.service';
import { ProviderConnections } from './provider-connections.service';
import { PublicAddress } from './public-address.service';
import { SignInFlows } from './sign-in-flows.service';
import { SignInProviderResolver } from './sign-in-provider.resolver';
import { SignInProviders } from './sign-in-providers.service';

/** Signing in with the account of the Kommune (OpenID Connect). */
@Module({
  imports: [AuditModule, SignInModule],
  controllers: [DienstkontoController],
  providers: [
    BackchannelLogout,
    ClaimGrants,
    Dienstkonto,
    DienstkontoPerson,
    DienstkontoSignIn,
    ProviderConnections,
    PublicAddress,
    SignInFlows,
    SignInProviderResolver,
    SignInProviders,
  ],
})
export class DienstkontoModule {}
