import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { DatabaseModule } from '@teilziel/platform';
import { ENTITIES } from './entities';

const onProgress = (message: string): void => console.error(message);

@Module({ imports: [DatabaseModule.forRoot(ENTITIES, { onProgress }), KommuneModule] })
export class CliModule {}
