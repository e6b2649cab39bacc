import { Module } from '@nestjs/common';
import { AuditHttpModule } from './audit/audit-http.module';
import { AuditModule } from './audit/audit.module';
import { PeopleHttpModule } from './people/people-http.module';
import { DemoSignInsModule } from './demo-sign-ins/demo-sign-ins.module';
import { SignInModule } from './sign-in/sign-in.module';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({ imports: [AuditModule, AuditHttpModule, PeopleHttpModule, DemoSignInsModule, SignInModule] })
export class IdentityModule {}
