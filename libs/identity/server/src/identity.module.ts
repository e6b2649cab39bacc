import { Module } from '@nestjs/common';
import { AuditHttpModule } from './audit/audit-http.module';
import { AuditModule } from './audit/audit.module';
import { DemoSignInsModule } from './demo-sign-ins/demo-sign-ins.module';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({ imports: [AuditModule, AuditHttpModule, DemoSignInsModule] })
export class IdentityModule {}
