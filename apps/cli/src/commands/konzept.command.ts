import { KonzeptFileService } from '@teilziel/exchange/server';
import type { Command } from 'commander';
import { withApplication } from '../application';

interface KonzeptOptions {
  readonly kommune: string;
  readonly json?: boolean;
}

export function registerKonzept(program: Command): void {
  program
    .command('konzept')
    .description('legt eine neue Ausgabe des Konzepts einer Kommune an, mit Zielwerten und Indikatoren je Teilziel')
    .argument('<datei>', 'Konzept (YAML)')
    .requiredOption('--kommune <ags>', 'Schlüssel der Kommune (AGS)')
    .option('--json', 'Ergebnis als JSON')
    .action(async (file: string, { kommune, json }: KonzeptOptions) => {
      const saved = await withApplication((app) => app.get(KonzeptFileService, { strict: false }).save(file, kommune));
      console.log(
        json
          ? JSON.stringify(saved)
          : `${saved.kommune}: „${saved.title}“ mit ${counted(saved.teilziele, 'Teilziel', 'Teilzielen')} und ${counted(saved.targets, 'Zielwert', 'Zielwerten')} angelegt`,
      );
    });
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `einem ${one}` : `${count} ${many}`;
}
