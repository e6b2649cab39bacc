import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { AuditModule } from '../audit/audit.module';
import { PasswordHasher } from '../passwords/password-hasher.service';
import { DemoSignIns } from './demo-sign-ins.service';

@Module({ imports: [AuditModule, KommuneModule], providers: [DemoSignIns, PasswordHasher], exports: [DemoSignIns] })
export class DemoSignInsModule {}
