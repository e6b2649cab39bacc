import 'reflect-metadata';
import { describeDatabaseError } from '@teilziel/platform';
import { Command } from 'commander';
import { COMMANDS } from './commands';
import { speakGerman } from './commands/german-help';

/** A sentence for what can be mended; a stack only for what is a fault of the program. */
function report(error: unknown): void {
  const known = describeDatabaseError(error);
  const text = known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  console.error(known ? text : `Unerwarteter Fehler. Bitte melden Sie ihn mit diesen Zeilen:\n${text}`);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: known?.message ?? String(error) }));
  process.exitCode = 1;
}

const program = new Command('teilziel')
  .description(
    'Teilziel-Monitor auf der Kommandozeile. Jeder Befehl kennt --json; bei einem Fehler ist der Exit-Code nicht 0.',
  )
  .helpOption('-h, --help', 'zeigt diese Hilfe')
  .helpCommand('help [befehl]', 'zeigt die Hilfe eines Befehls')
  .showHelpAfterError('Hilfe: npm run teilziel -- --help');

for (const register of COMMANDS) register(program);
speakGerman(program);

program.parseAsync().catch(report);
