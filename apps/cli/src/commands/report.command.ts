import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OperatorError } from '@teilziel/platform';
import { RatsberichtService } from '@teilziel/ratsbericht/server';
import type { Command } from 'commander';
import { withApplication } from '../application';

interface ReportOptions {
  readonly kommune: string;
  readonly release: string;
  readonly pdf?: string;
  readonly docx?: string;
  readonly json?: boolean;
}

const NOT_WRITABLE: Readonly<Record<string, string>> = {
  ENOENT: 'Den Ordner gibt es nicht; legen Sie ihn an, oder nennen Sie einen anderen.',
  ENOTDIR: 'Ein Teil des Pfads ist kein Ordner. Prüfen Sie den Pfad.',
  EISDIR: 'Das ist ein Ordner. Nennen Sie eine Datei darin, zum Beispiel bericht.pdf.',
  EACCES: 'Dieser Benutzer darf dort nicht schreiben. Nennen Sie einen anderen Ordner.',
  EPERM: 'Dieser Benutzer darf dort nicht schreiben. Nennen Sie einen anderen Ordner.',
  EROFS: 'Der Datenträger ist nur lesbar. Nennen Sie einen anderen Ordner.',
  ENOSPC: 'Der Datenträger ist voll. Schaffen Sie Platz.',
};

function releaseNumber(text: string): number | 'latest' {
  if (text === 'latest') {
    return text;
  }
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new OperatorError(`--release erwartet die Nummer eines Datenstands oder „latest“, nicht „${text}“.`);
  }
  return Number(text);
}

/** Whoever has the command line may print every release, also those for the council or the administration. */
async function printReport(options: ReportOptions): Promise<void> {
  const number = releaseNumber(options.release);
  const { pdf, docx } = options;
  if ((pdf === undefined) === (docx === undefined)) {
    throw new OperatorError(
      'Nennen Sie eine Datei: mit --pdf den gesetzten Bericht oder mit --docx den zum Bearbeiten.',
    );
  }
  const path = resolve(pdf ?? docx ?? '');
  const report = await withApplication((app) =>
    app.get(RatsberichtService, { strict: false }).print(options.kommune, number, pdf === undefined ? 'docx' : 'pdf'),
  );
  if (report === null) {
    throw new OperatorError(
      `Für die Kommune ${options.kommune} gibt es ${number === 'latest' ? 'keinen Datenstand' : `den Datenstand ${number} nicht`}. ` +
        'Ein Datenstand entsteht mit dem Befehl „release“.',
    );
  }
  await writeFile(path, report.bytes).catch((error: NodeJS.ErrnoException) => {
    const why = NOT_WRITABLE[error.code ?? ''] ?? `Das Betriebssystem meldet ${error.code ?? error.message}.`;
    throw new OperatorError(`Der Bericht konnte nicht nach ${path} geschrieben werden. ${why}`);
  });
  const written = {
    kommune: options.kommune,
    release: report.number,
    path,
    bytes: report.bytes.length,
    sha256: report.sha256,
  };
  console.log(
    options.json
      ? JSON.stringify(written)
      : `Ratsbericht ${report.kommune}, Datenstand ${report.number}: ${path}\n${report.bytes.length} Bytes, SHA-256 ${report.sha256}`,
  );
}

export function registerReport(program: Command): void {
  program
    .command('report')
    .description('setzt den Ratsbericht eines Datenstands als PDF oder als Textdokument (DOCX)')
    .requiredOption('--kommune <ags>', 'Schlüssel der Kommune (AGS)')
    .option('--release <nummer>', 'Nummer des Datenstands oder „latest“', 'latest')
    .option('--pdf <datei>', 'Datei, in die der Bericht als PDF geschrieben wird')
    .option('--docx <datei>', 'Datei, in die der Bericht zum Bearbeiten geschrieben wird')
    .option('--json', 'Ergebnis als JSON')
    .action((options: ReportOptions) => printReport(options));
}
