/** Length instead of composition rules (BSI ORP.4.A8; NIST SP 800-63B-4, 3.1.1.2). */
export const PASSWORD_LENGTH = { shortest: 12, longest: 256 } as const;
/** What must remain when the words that anybody would try are taken away. */
const LEFT_OVER = 6;
const SHORTEST_WORD = 4;

const GERMAN = ['passwort', 'kennwort', 'geheim', 'hallo', 'willkommen', 'anmeldung', 'rathaus', 'verwaltung'];
const SEASONS = ['fruehling', 'frühling', 'sommer', 'herbst', 'winter', 'teilziel', 'monitor', 'integration'];

export interface PasswordContext {
  /** In lower case. */
  readonly common: ReadonlySet<string>;
  /** Name, e-mail address, Kommunen of the person. */
  readonly own: readonly string[];
}

/** The same keys give the same password on every keyboard and system. */
export const normalPassword = (text: string): string => text.normalize('NFKC');

const lengthOf = (text: string): number => [...text].length;

/** One German sentence that says how to mend it; null: accepted. */
export function passwordProblem(password: string, { common, own }: PasswordContext): string | null {
  const text = normalPassword(password).toLowerCase();
  const { shortest, longest } = PASSWORD_LENGTH;
  if (lengthOf(text) < shortest) return `Das Passwort braucht mindestens ${shortest} Zeichen.`;
  if (lengthOf(text) > longest) return `Das Passwort darf höchstens ${longest} Zeichen haben.`;
  if (isCommon(text, common))
    return 'Dieses Passwort steht auf Listen bekannter Passwörter. Bitte wählen Sie ein anderes, zum Beispiel vier Wörter, die nicht zusammengehören.';
  if (lengthOf(without(text, wordsOf(own))) < LEFT_OVER)
    return 'Das Passwort besteht fast nur aus Ihrem Namen, Ihrer E-Mail-Adresse oder Ihrer Kommune. Bitte wählen Sie ein anderes.';
  return null;
}

/** On the list as it is, as a common word with digits around, written twice or as a row of keys. */
function isCommon(text: string, common: ReadonlySet<string>): boolean {
  const core = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const unit = repeatedUnit(text);
  return (
    [text, core, unit, unit.replace(/[^\p{L}]+$/u, '')].some((one) => one !== '' && common.has(one)) ||
    lengthOf(unit) < SHORTEST_WORD ||
    isRow(text) ||
    lengthOf(without(text, [...GERMAN, ...SEASONS])) < LEFT_OVER
  );
}

/** "abcabcabcabc" is "abc". */
function repeatedUnit(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return unit;
  }
  return text;
}

/** Every letter follows the one before ("123456789012", "lkjihgfedcba"); after 9 comes 0. */
function isRow(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].every((step) => steps.some((one) => one !== step && one !== -9 * step)) === false;
}

function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => {
    const lower = normalPassword(text).toLowerCase();
    return [lower.replace(/[^\p{L}\p{N}]+/gu, ''), ...lower.split(/[^\p{L}\p{N}]+/u)];
  });
  return [...new Set(words)].filter((word) => lengthOf(word) >= SHORTEST_WORD).sort((a, b) => b.length - a.length);
}

/** What is left besides the words; digits, blanks and signs between them count for nothing. */
function without(text: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest === text ? text : rest.replace(/[^\p{L}]+/gu, '');
}
