import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OperatorAccess } from '@teilziel/kommune/server';
import { CliModule } from './cli.module';

/**
 * Opens database and services for one command and closes them again, whatever happens inside. The command sees and
 * changes every Kommune: who may start it is for the operating system to say.
 */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  // While it starts, Nest would print a stack for what the command reports as one sentence.
  const app = await NestFactory.createApplicationContext(CliModule, { logger: ['fatal'], abortOnError: false });
  app.useLogger(['error', 'warn']);
  try {
    return await app.get(OperatorAccess, { strict: false }).run(() => work(app));
  } finally {
    await app.close();
  }
}
