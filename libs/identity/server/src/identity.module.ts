import { Module } from '@nestjs/common';
import { AuditHttpModule } from './audit/audit-http.module';
import { AuditModule } from './audit/audit.module';
import { DienstkontoModule } from './dienstkonto/dienstkonto.module';
import { ColleaguesModule } from './people/colleagues.module';
import { PeopleHttpModule } from './people/people-http.module';
import { DemoSignInsModule } from './demo-sign-ins/demo-sign-ins.module';
import { PersonalDataModule } from './personal-data/personal-data.module';
import { SecondFactorModule } from './second-factor/second-factor.module';
import { SignInModule } from './sign-in/sign-in.module';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({
  imports: [
    AuditModule,
    AuditHttpModule,
    ColleaguesModule,
    PeopleHttpModule,
    DemoSignInsModule,
    SignInModule,
    SecondFactorModule,
    PersonalDataModule,
    DienstkontoModule,
  ],
})
export class IdentityModule {}
