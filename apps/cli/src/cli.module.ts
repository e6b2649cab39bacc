import { Module } from '@nestjs/common';
import { DemoModule, ENTITIES, ExchangeModule } from '@teilziel/exchange/server';
import { IDENTITY_ENTITIES, IdentityModule } from '@teilziel/identity/server';
import { KommuneModule } from '@teilziel/kommune/server';
import { DatabaseModule } from '@teilziel/platform';
import { RatsberichtModule, SCHEDULE_ENTITIES } from '@teilziel/ratsbericht/server';
import { ReleasesModule } from '@teilziel/releases/server';

// On stderr: stdout belongs to the result of the command.
const onProgress = (message: string): void => console.error(message);

@Module({
  imports: [
    DatabaseModule.forRoot([...ENTITIES, ...IDENTITY_ENTITIES, ...SCHEDULE_ENTITIES], { onProgress }),
    KommuneModule,
    ReleasesModule,
    RatsberichtModule,
    ExchangeModule,
    DemoModule,
    IdentityModule,
  ],
})
export class CliModule {}
