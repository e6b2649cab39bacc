import { loadHighs } from '@teilziel/disclosure/server';
import { OperatorError } from '@teilziel/platform';
import type { Command } from 'commander';
import { protectAnswer } from './protect-answer';
import { answerTables } from './protect-input';

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
      'sperrt so wenige Zellen wie möglich: liest Tabellen als JSON von der Standardeingabe, gibt Muster und Prüfung aus',
    )
    .option('--greedy', 'nur das schnelle Verfahren ohne Nachweis des Minimums')
    .option('--no-virtual-cells', 'ohne die Prüfung virtueller Zellen (V3), nur zum Vergleich')
    .option('--seconds <zahl>', 'höchstens so lange je Teilproblem, danach das schnelle Verfahren', positive)
    .option('--nodes <zahl>', 'höchstens so viele Knoten je Teilproblem, danach das schnelle Verfahren', positive)
    .option('--json', 'Ergebnis als JSON (immer)')
    .action(async (options: ProtectCommandOptions) => {
      const solver = await loadHighs();
      await answerTables((table) => protectAnswer(table, solver, options));
    });
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new OperatorError(`Hier wird eine Zahl größer als 0 erwartet, nicht „${text}“.`);
}
