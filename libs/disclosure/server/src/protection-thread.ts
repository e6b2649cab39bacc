import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ProtectionProblem, ProtectOptions } from '@teilziel/disclosure';
import { securePublication, type SecuredPublication } from './secure-publication';

/** Compiled beside this file; absent where sources run untranslated (tests). */
const SCRIPT = join(__dirname, 'protection.worker.js');

interface Answer {
  readonly id: number;
  readonly answer?: SecuredPublication;
  readonly error?: string;
}

/**
 * One thread beside the server for everything that computes long, so that requests are answered meanwhile. It starts with the first
 * question, keeps what it solved and does not keep the process alive.
 */
export class ProtectionThread {
  private worker: Worker | undefined;
  private asked = 0;
  private readonly waiting = new Map<
    number,
    { readonly resolve: (answer: SecuredPublication) => void; readonly reject: (error: Error) => void }
  >();

  /** `options` without functions and maps: it is sent to the thread. */
  async secure(problem: ProtectionProblem, options: Omit<ProtectOptions, 'memory'> = {}): Promise<SecuredPublication> {
    if (!existsSync(SCRIPT)) return securePublication(problem, options);
    const worker = (this.worker ??= this.start());
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, problem, options });
    });
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
    this.giveUp(new Error('Die Prüfung der Geheimhaltung wurde abgebrochen.'));
  }

  private start(): Worker {
    const worker = new Worker(SCRIPT);
    worker.unref();
    worker.on('message', ({ id, answer, error }: Answer) => {
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (this.waiting.size === 0) worker.unref();
      if (answer === undefined) one?.reject(new Error(error));
      else one?.resolve(answer);
    });
    worker.on('error', (error) => this.fail(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.fail(worker, new Error('Die Prüfung der Geheimhaltung endete ohne Ergebnis.')));
    return worker;
  }

  /** The next question starts a new thread. */
  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.giveUp(error);
  }

  private giveUp(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
