import { loadHighs } from '@teilziel/disclosure/server';
import { OperatorError } from '@teilziel/platform';
import type { Command } from 'commander';
import { protectAnswer } from './protect-answer';
import { answerTables } from './protect-input';

/** The search for the minimum ends here: with the attacks afterwards an answer comes within about a minute. */
const SECONDS = 35;
/** Exit code where a table cannot be made safe: the answer is printed all the same, with `"safe": false` and what is unsafe. */
const NOT_SAFE = 2;

interface ProtectCommandOptions {
  readonly greedy?: boolean;
  readonly virtualCells: boolean;
  readonly seconds?: number;
  readonly nodes?: number;
}

export function registerProtect(program: Command): void {
  program
    .command('protect')
    .description(
      'sperrt so wenige Zellen wie möglich: liest Tabellen als JSON von der Standardeingabe, gibt Muster und Prüfung aus (Exit-Code 2: nicht zu schützen)',
    )
    .option('--greedy', 'nur das schnelle Verfahren ohne Nachweis des Minimums')
    .option('--no-virtual-cells', 'ohne die Prüfung virtueller Zellen (V3), nur zum Vergleich')
    .option(
      '--seconds <zahl>',
      'so lange wird je Eingabe nach dem Minimum gesucht, danach gilt das beste sichere Muster',
      positive,
      SECONDS,
    )
    .option('--nodes <zahl>', 'höchstens so viele Knoten je Teilproblem, danach das schnelle Verfahren', positive)
    .option('--json', 'Ergebnis als JSON (immer)')
    .action(async (options: ProtectCommandOptions) => {
      const solver = await loadHighs();
      const end = Date.now() + 1000 * (options.seconds ?? SECONDS);
      const secondsLeft = (): number => (end - Date.now()) / 1000;
      const answers = await answerTables((table) => protectAnswer(table, solver, { ...options, secondsLeft }));
      if (answers.some(({ safe }) => !safe)) process.exitCode = NOT_SAFE;
    });
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new OperatorError(`Hier wird eine Zahl größer als 0 erwartet, nicht „${text}“.`);
}
