import { Module } from '@nestjs/common';
import { AuditHttpModule } from './audit/audit-http.module';
import { AuditModule } from './audit/audit.module';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({ imports: [AuditModule, AuditHttpModule] })
export class IdentityModule {}
