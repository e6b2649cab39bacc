import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { CodeAttempts } from './code-attempts.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactorCodes } from './second-factor-codes.service';
import { SecondFactorResolver } from './second-factor.resolver';
import { SecondFactor } from './second-factor.service';
import { TotpCodes } from './totp.service';

@Module({
  imports: [AuditModule, SignInModule],
  providers: [CodeAttempts, RecoveryCodes, SecondFactor, SecondFactorCodes, SecondFactorResolver, TotpCodes],
})
export class SecondFactorModule {}
