import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { ImportService } from './import.service';

@Module({ imports: [KommuneModule], providers: [ImportService], exports: [ImportService] })
export class ExchangeModule {}
