import { DemoLoader } from '@teilziel/exchange/server';
import type { Command } from 'commander';
import { withApplication } from '../application';

interface DemoOptions {
  readonly json?: boolean;
}

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('lädt die erfundene Stadt Musterstadt und den erfundenen Gemeindeverbund Musterland; wiederholbar')
    .option('--json', 'gibt das Ergebnis als JSON aus')
    .action(async ({ json }: DemoOptions) => {
      const loaded = await withApplication((app) => app.get(DemoLoader).load((message) => console.error(message)));
      if (json) {
        console.log(JSON.stringify(loaded));
        return;
      }
      for (const { name, indicators, written, release } of loaded) {
        const where = release === null ? 'nur im Verbund veröffentlicht' : `Datenstand ${release}`;
        console.log(`${name}: ${indicators} Indikatoren, ${written} Werte neu geschrieben, ${where}`);
      }
    });
}
