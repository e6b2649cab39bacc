import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { ReleasesModule } from '@teilziel/releases/server';
import { DemoLoader } from './demo.loader';

@Module({ imports: [KommuneModule, ReleasesModule], providers: [DemoLoader], exports: [DemoLoader] })
export class DemoModule {}
