import { Module } from '@nestjs/common';
import { KommuneRepository } from './kommune.repository';
import { OperatorAccess } from './operator-access';

@Module({ providers: [KommuneRepository, OperatorAccess], exports: [KommuneRepository, OperatorAccess] })
export class KommuneModule {}
