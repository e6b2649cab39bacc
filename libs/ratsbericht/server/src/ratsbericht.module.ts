import { Module } from '@nestjs/common';
import { ReleasesModule } from '@teilziel/releases/server';
import { RatsberichtController } from './ratsbericht.controller';
import { RatsberichtService } from './ratsbericht.service';
import { SnapshotReader } from './snapshot.reader';

@Module({
  imports: [ReleasesModule],
  controllers: [RatsberichtController],
  providers: [RatsberichtService, SnapshotReader],
  exports: [RatsberichtService],
})
export class RatsberichtModule {}
