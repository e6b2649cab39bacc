import type { Command } from 'commander';
import { isObject, readAssessCase } from './assess-case';
import { resultsOf } from './assess-results';
import { MISSING_CASES, nameOf, onCase } from './assess-sentences';
import { readJsonFromStdin } from './json-from-stdin';
import { writeJson } from './write-json';

export function registerAssess(program: Command): void {
  program
    .command('assess')
    .description('bewertet Zeitreihen nach jedem Verfahren: liest JSON von der Standardeingabe, gibt JSON aus')
    .option('--json', 'Ergebnis als JSON (immer)')
    .action(async () => writeJson(assessAll(await readJsonFromStdin(MISSING_CASES))));
}

/** One case, a list of cases, or an object with `cases`; the answer has the same form. */
export function assessAll(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(assessOne);
  if (isObject(given) && Array.isArray(given.cases)) return { cases: given.cases.map(assessOne) };
  return assessOne(given, 0);
}

function assessOne(given: unknown, at: number): unknown {
  return onCase(nameOf(given, at), () => {
    const one = readAssessCase(given);
    const id = isObject(given) && given.id !== undefined ? { id: given.id } : {};
    return one.kind === 'group' ? { ...id, cases: one.cases.map(assessOne) } : { ...id, ...resultsOf(one) };
  });
}
