import type { Command } from 'commander';
import { MISSING_CASES, nameOf, onCase } from './assess-sentences';
import { readJsonFromStdin } from './json-from-stdin';
import { isObject } from './assess-case';
import { readGapCase } from './gap-case';
import { gapResultsOf } from './gap-results';
import { writeJson } from './write-json';

export function registerGap(program: Command): void {
  program
    .command('gap')
    .description('vergleicht die Quoten von Frauen und Männern: liest JSON von der Standardeingabe, gibt JSON aus')
    .option('--json', 'Ergebnis als JSON (immer)')
    .action(async () => writeJson(gapAll(await readJsonFromStdin(MISSING_CASES))));
}

/** The parts of the reference file; each is answered in its place. */
const SECTIONS = ['wilson', 'newcombeMethod10', 'measures', 'kitagawa', 'reliability'];

/** One case, a list of cases, an object with `cases`, or the whole reference file; the answer has the same form. */
export function gapAll(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(gapOne);
  if (isObject(given) && Array.isArray(given.cases)) return { cases: given.cases.map(gapOne) };
  const sections = isObject(given) ? Object.entries(given).filter(([name]) => SECTIONS.includes(name)) : [];
  return sections.length > 0
    ? Object.fromEntries(sections.map(([name, section]) => [name, gapAll(section)]))
    : gapOne(given, 0);
}

function gapOne(given: unknown, at: number): unknown {
  return onCase(nameOf(given, at), () => {
    const id = isObject(given) && given.id !== undefined ? { id: given.id } : {};
    return { ...id, ...gapResultsOf(readGapCase(given)) };
  });
}
