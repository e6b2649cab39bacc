import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CliModule } from './cli.module';

/** Opens database and services for one command and closes them again, whatever happens inside. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  // While it starts, Nest would print a stack for what the command reports as one sentence.
  const app = await NestFactory.createApplicationContext(CliModule, { logger: ['fatal'], abortOnError: false });
  app.useLogger(['error', 'warn']);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
