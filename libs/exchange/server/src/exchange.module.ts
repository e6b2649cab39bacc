import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { ImportService } from './import.service';
import { KonzeptFileService } from './konzept-file.service';

@Module({
  imports: [KommuneModule],
  providers: [ImportService, KonzeptFileService],
  exports: [ImportService, KonzeptFileService],
})
export class ExchangeModule {}
