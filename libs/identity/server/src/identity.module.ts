import { Module } from '@nestjs/common';

/** People, roles, sign-in, sessions, Protokoll. */
@Module({})
export class IdentityModule {}
