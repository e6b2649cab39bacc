import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';

/** One clock and one set of workers for the whole program; nothing runs before `start`. */
@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
