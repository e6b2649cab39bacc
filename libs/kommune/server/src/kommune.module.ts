import { Module } from '@nestjs/common';
import { KommuneRepository } from './kommune.repository';

@Module({ providers: [KommuneRepository], exports: [KommuneRepository] })
export class KommuneModule {}
