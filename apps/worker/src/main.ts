import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { describeDatabaseError, Jobs, readSettings } from '@teilziel/platform';
import { healthServer } from './health-server';
import { WorkerModule } from './worker.module';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const sentenceOf = (error: unknown): string =>
  describeDatabaseError(error)?.message ?? (error instanceof Error ? error.message : String(error));

async function start(): Promise<void> {
  const settings = readSettings();
  let app: INestApplicationContext | null = null;
  let stopping = false;
  try {
    // While it starts, Nest would print a stack for what is reported as one sentence.
    app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['fatal'], abortOnError: false });
    app.useLogger(['error', 'warn']);
    const jobs = app.get(Jobs, { strict: false });
    await jobs.start();
    const server = healthServer(() => jobs.problem());
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(settings.port, settings.host, resolve);
    });
    const context = app;
    const onSignal = (): void => {
      if (stopping) return;
      stopping = true;
      say('Der Arbeiter wird beendet …');
      server.close();
      // What it is doing is finished; what it cannot finish another one takes up.
      void context.close().then(() => process.exit(0));
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    process.stdout.write(`Der Arbeiter ist bereit: http://${settings.host}:${settings.port}/readyz\n`);
  } catch (error) {
    say(sentenceOf(error));
    await app?.close().catch(() => undefined);
    process.exit(1);
  }
}

void start();
