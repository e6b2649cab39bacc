import { Module } from '@nestjs/common';
import { ENTITIES } from '@teilziel/exchange/server';
import { IDENTITY_ENTITIES, IdentityModule } from '@teilziel/identity/server';
import { DatabaseModule } from '@teilziel/platform';
import { SCHEDULE_ENTITIES, ScheduleModule } from '@teilziel/ratsbericht/server';

const onProgress = (message: string): void => void process.stderr.write(`${message}\n`);

/** What runs on the queue, and nothing that answers a person. */
@Module({
  imports: [
    DatabaseModule.forRoot([...ENTITIES, ...IDENTITY_ENTITIES, ...SCHEDULE_ENTITIES], { onProgress }),
    IdentityModule,
    ScheduleModule,
  ],
})
export class WorkerModule {}
