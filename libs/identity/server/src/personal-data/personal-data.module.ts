import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { SignInModule } from '../sign-in/sign-in.module';
import { AccountDeletion } from './account-deletion.service';
import { OwnerProof } from './owner-proof.service';
import { PersonalDataResolver } from './personal-data.resolver';
import { PersonalData } from './personal-data.service';

@Module({
  imports: [AuditModule, SignInModule],
  providers: [AccountDeletion, OwnerProof, PersonalData, PersonalDataResolver],
})
export class PersonalDataModule {}
