import { attackWithYalps, loadHighs } from '@teilziel/disclosure/server';
import { Option } from 'commander';
import type { Command } from 'commander';
import { attackAnswer, attackBy } from './protect-answer';
import { answerTables } from './protect-input';

interface AttackOptions {
  readonly solver: 'highs' | 'yalps';
}

export function registerAttack(program: Command): void {
  program
    .command('attack')
    .description(
      'greift Sperrmuster an: liest Tabellen als JSON von der Standardeingabe, gibt je Muster aus, was ableitbar ist',
    )
    .addOption(
      new Option('--solver <name>', 'welcher der beiden unabhängigen Angreifer rechnet')
        .choices(['highs', 'yalps'])
        .default('highs'),
    )
    .option('--json', 'Ergebnis als JSON (immer)')
    .action(async ({ solver }: AttackOptions) => {
      const run = solver === 'yalps' ? attackWithYalps : attackBy(await loadHighs());
      await answerTables((table) => attackAnswer(table, run));
    });
}
