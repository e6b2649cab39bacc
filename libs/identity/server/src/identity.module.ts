import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({ imports: [AuditModule] })
export class IdentityModule {}
