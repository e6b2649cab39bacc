import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactorResolver } from './second-factor.resolver';
import { SecondFactor } from './second-factor.service';
import { TotpCodes } from './totp.service';

@Module({
  imports: [AuditModule, SignInModule],
  providers: [RecoveryCodes, SecondFactor, SecondFactorResolver, TotpCodes],
})
export class SecondFactorModule {}
