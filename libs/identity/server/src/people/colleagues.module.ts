import { Global, Module } from '@nestjs/common';
import { PeopleOfKommune } from '@teilziel/kommune/server';
import { MembersOfKommune } from './people-of-kommune';

/** Global, so that entry and review ask through the port without knowing who keeps the people. Needs AuditModule. */
@Global()
@Module({ providers: [{ provide: PeopleOfKommune, useClass: MembersOfKommune }], exports: [PeopleOfKommune] })
export class ColleaguesModule {}
