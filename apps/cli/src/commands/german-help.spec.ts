import { Command } from 'commander';
import { speakGerman } from './german-help';
import { problemLines } from './problem-lines';

describe('the command line', () => {
  const complaint = (...words: string[]): string => {
    let said = '';
    const program = new Command('teilziel').exitOverride();
    const below = program.command('import <datei>').requiredOption('--mapping <pfad>').exitOverride();
    for (const command of [program, below]) command.configureOutput({ writeErr: (text) => (said += text) });
    speakGerman(program);
    expect(() => program.parse(words, { from: 'user' })).toThrow();
    return said;
  };

  it.each([
    [['nix'], 'Den Befehl „nix“ gibt es nicht.'],
    [['import', 'x'], 'Es fehlt die Angabe --mapping <pfad>.\nHilfe: npm run teilziel -- import --help'],
    [['import', '--mapping', 'y'], 'Es fehlt die Angabe <datei>.'],
    [['import', 'x', '--mapping'], 'Nach --mapping <pfad> fehlt der Wert.'],
    [['import', 'x', '--mapping', 'y', '--falsch'], 'Den Schalter „--falsch“ gibt es hier nicht.'],
  ])('answers %j in German', (words, sentence) => expect(complaint(...words)).toContain(sentence));

  it('prints the first twenty problems and says how many more there are', () => {
    const problems = Array.from({ length: 8000 }, (_, line) => ({ line, column: null, found: '', message: 'Falsch.' }));
    const lines = problemLines({ file: 'a.csv', sha256: '', rows: 8000, cells: [], problems, notices: [] });
    expect([lines.length, lines.at(-1)]).toEqual([21, '… und 7980 weitere (alle mit --json)']);
  });
});
