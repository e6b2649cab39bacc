import { Module } from '@nestjs/common';
import { ReleasesModule } from '@teilziel/releases/server';
import { PrintedReportsModule } from './printed-reports.module';
import { RatsberichtController } from './ratsbericht.controller';
import { RatsberichtService } from './ratsbericht.service';
import { SnapshotReader } from './snapshot.reader';

@Module({
  imports: [PrintedReportsModule, ReleasesModule],
  controllers: [RatsberichtController],
  providers: [RatsberichtService, SnapshotReader],
  exports: [RatsberichtService],
})
export class RatsberichtModule {}
