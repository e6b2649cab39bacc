import 'reflect-metadata';
import type { RequestListener } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { OperatorPeople, SealedValues } from '@teilziel/identity/server';
import { describeDatabaseError, Jobs, readSettings } from '@teilziel/platform';
import { createApp } from './start/create-app';
import { EarlyServer } from './start/early-server';
import { sealedValuesAtStart } from './start/sealed-values-at-start';
import { firstPersonLine, proxyLine, signInLines, signInsAtStart } from './start/sign-ins-at-start';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

class Stopped extends Error {}

function sentenceOf(error: unknown): string {
  const { code, message, stack } = error as { code?: string; message?: string; stack?: string };
  const known = describeDatabaseError(error);
  if (known) return known.message;
  if (code === 'EADDRINUSE')
    return 'Der Port ist belegt. Beenden Sie das andere Programm oder setzen Sie PORT auf einen freien Port.';
  if (code === 'EACCES') return 'Dieser Port ist nicht erlaubt. Setzen Sie PORT auf einen Port ab 1024.';
  return stack ?? message ?? String(error);
}

async function start(): Promise<void> {
  const settings = readSettings();
  const early = new EarlyServer();
  let app: INestApplication | null = null;
  let stopping = false;

  const onProgress = (step: string): void => {
    if (stopping) throw new Stopped();
    early.say(step);
    say(step);
  };
  const stop = async (): Promise<void> => {
    await early.drain();
    await app?.close();
  };
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    say('Teilziel-Monitor wird beendet …');
    // While something is being prepared, the next progress line ends the preparation.
    if (ready) void stop().then(() => process.exit(0));
  };
  let ready = false;
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);

  try {
    const port = await early.listen(settings.port, settings.host);
    app = await createApp({ onProgress });
    const keyLine = await sealedValuesAtStart(app.get(SealedValues, { strict: false }), settings);
    const signIns = await signInsAtStart(app, settings, onProgress);
    const wayIn = await firstPersonLine(app.get(OperatorPeople, { strict: false }));
    if (settings.jobs) await app.get(Jobs, { strict: false }).start();
    if (stopping) throw new Stopped();
    early.handOver(app.getHttpAdapter().getInstance() as RequestListener);
    ready = true;
    const isReady = `Teilziel-Monitor ist bereit: http://${settings.host}:${port}\n`;
    process.stdout.write(`${signInLines(signIns)}${isReady}${proxyLine(settings)}${wayIn}${keyLine}`);
  } catch (error) {
    if (!(error instanceof Stopped)) say(sentenceOf(error));
    await stop().catch((cause: unknown) => say(String(cause)));
    process.exit(error instanceof Stopped ? 0 : 1);
  }
}

void start();
