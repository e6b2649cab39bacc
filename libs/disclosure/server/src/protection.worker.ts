import { parentPort } from 'node:worker_threads';
import type { ProtectionProblem, ProtectOptions } from '@teilziel/disclosure';
import { securePublication } from './secure-publication';

interface Question {
  readonly id: number;
  readonly problem: ProtectionProblem;
  readonly options: ProtectOptions;
}

parentPort?.on('message', ({ id, problem, options }: Question) => {
  securePublication(problem, options).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
  );
});
