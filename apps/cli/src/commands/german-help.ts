import type { Command } from 'commander';

/** What commander says in English, in our words; the first rule that fits. */
const RULES: readonly [RegExp, string][] = [
  [/^error: unknown command '(.+)'/, 'Den Befehl „$1“ gibt es nicht.'],
  [/^error: required option '(.+)' not specified/, 'Es fehlt die Angabe $1.'],
  [/^error: missing required argument '(.+)'/, 'Es fehlt die Angabe <$1>.'],
  [/^error: unknown option '(.+)'/, 'Den Schalter „$1“ gibt es hier nicht.'],
  [/^error: option '(.+)' argument missing/, 'Nach $1 fehlt der Wert.'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid. Allowed choices are (.+)\./,
    'Für $1 gibt es „$2“ nicht. Möglich sind: $3.',
  ],
  [/^error: too many arguments.*/, 'Es sind zu viele Angaben. Setzen Sie Namen mit Leerzeichen in Anführungszeichen.'],
];
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Schalter:',
  'Commands:': 'Befehle:',
};

/** Help and complaints of this command and every command below it in German; with --json also as JSON on stdout. */
export function speakGerman(command: Command): void {
  command.configureHelp({ styleTitle: (title) => TITLES[title] ?? title });
  command.configureOutput({
    outputError: (text, write) => {
      const german = translated(text);
      write(german);
      if (process.argv.includes('--json') && german.trim() !== '')
        console.log(JSON.stringify({ error: german.trim() }));
    },
  });
  command.helpOption('-h, --help', 'zeigt diese Hilfe');
  for (const below of command.commands) {
    speakGerman(below);
    below.showHelpAfterError(`Hilfe: npm run teilziel -- ${below.name()} --help`);
  }
}

function translated(text: string): string {
  for (const [pattern, german] of RULES)
    if (pattern.test(text)) return `${text.split('\n')[0]?.replace(pattern, german) ?? ''}\n`;
  return text.replace(/^error: /, 'Fehler: ');
}
