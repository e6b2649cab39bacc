import { DemoLoader } from '@teilziel/exchange/server';
import { DemoSignIns } from '@teilziel/identity/server';
import type { Command } from 'commander';
import { withApplication } from '../application';

interface DemoOptions {
  readonly removeSignIns?: boolean;
  readonly json?: boolean;
}

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('lädt die erfundene Stadt Musterstadt und den erfundenen Gemeindeverbund Musterland; wiederholbar')
    .option('--remove-sign-ins', 'entfernt stattdessen die Demo-Zugänge, deren Passwörter jeder kennt')
    .option('--json', 'gibt das Ergebnis als JSON aus')
    .action(async ({ json, removeSignIns }: DemoOptions) => {
      if (removeSignIns) {
        const removed = await withApplication((app) => app.get(DemoSignIns, { strict: false }).remove());
        console.log(json ? JSON.stringify({ removed }) : `${removed} Demo-Zugänge entfernt`);
        return;
      }
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
