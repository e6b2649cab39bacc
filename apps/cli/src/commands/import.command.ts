import { userInfo } from 'node:os';
import { problemText } from '@teilziel/exchange/model';
import { ImportService, loadMappings } from '@teilziel/exchange/server';
import type { ImportReport } from '@teilziel/exchange/server';
import type { Command } from 'commander';
import { withApplication } from '../application';
import { changeLines } from './import-text';
import { problemLines } from './problem-lines';
import { writeJson } from './write-json';

interface ImportOptions {
  readonly mapping: string;
  readonly dryRun?: boolean;
  readonly skipBad?: boolean;
  readonly json?: boolean;
  readonly author: string;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('liest Statistikdateien (CSV) nach einer Zuordnung ein: alle Zeilen oder keine')
    .argument('<datei...>', 'CSV-Dateien')
    .requiredOption('--mapping <pfad>', 'Zuordnung (YAML) oder Ordner mit Zuordnungen')
    .option('--dry-run', 'zeigt, was sich ändern würde, und speichert nichts')
    .option('--skip-bad', 'speichert die lesbaren Zeilen und listet die übrigen auf')
    .option('--json', 'gibt jede gelesene Zelle und das Ergebnis als JSON aus')
    .option('--author <name>', 'wer einliest', `${userInfo().username} (Kommandozeile)`)
    .action(run);
}

async function run(files: string[], options: ImportOptions): Promise<void> {
  const mappings = loadMappings(options.mapping);
  const report = await withApplication((app) =>
    app.get(ImportService, { strict: false }).run({
      ...options,
      files,
      mappings,
      onProgress: (message) => console.error(message),
    }),
  );
  if (options.json) await writeJson(flat(report));
  else print(report, options);
  const bad = report.files.some(({ problems }) => problems.length > 0);
  if (bad && !options.skipBad) process.exitCode = 1;
}

function print({ files, changes, saved }: ImportReport, { dryRun, skipBad }: ImportOptions): void {
  for (const file of files) for (const line of problemLines(file)) console.error(line);
  const bad = files.reduce((sum, { problems }) => sum + problems.length, 0);
  for (const line of changeLines(changes, dryRun === true)) console.log(line);
  if (dryRun) {
    console.log(
      `Probelauf: Es wurde nichts gespeichert.${bad > 0 && !skipBad ? ` ${rows(bad)} nicht lesbar; ohne --skip-bad würde auch sonst nichts gespeichert.` : ''}`,
    );
  } else if (!saved) {
    console.error(
      `${rows(bad)} nicht lesbar; es wurde nichts gespeichert. Verbessern Sie die Zeilen, oder speichern Sie die übrigen mit --skip-bad.`,
    );
  } else if (skipBad && bad > 0) console.log(`${rows(bad)} nicht lesbar und ausgelassen (siehe oben).`);
}

function rows(count: number): string {
  return count === 1 ? '1 Zeile ist' : `${count} Zeilen sind`;
}

/** Every cell that was read, what it changes, and what could not be read. */
function flat({ files, changes, saved }: ImportReport): Record<string, unknown> {
  return {
    saved,
    files: files.map(({ file, sha256, rows, cells, problems, notices }) => ({
      file,
      sha256,
      rows,
      cells: cells.length,
      problems: problems.map((problem) => ({ ...problem, text: problemText(file, problem) })),
      notices: notices.map((notice) => ({ ...notice, text: problemText(file, notice) })),
    })),
    changes,
    cells: files.flatMap(({ file, cells }) =>
      cells.map(({ numerator, denominator, value, ...cell }) => ({
        file,
        ...cell,
        ...(numerator === null && denominator === null ? { value } : { numerator, denominator }),
      })),
    ),
  };
}
