/** Advance widths of Fira Sans Regular in thousandths of an em (its hmtx table), grouped in classes, rounded up. */
const CLASSES: readonly (readonly [number, string])[] = [
  [250, "'!,.:;·"],
  [300, ' \u00a0jilI`ı'],
  [340, 'J[]{}()f'],
  [400, 'tr"²-|'],
  [470, '„“z*?sşcç'],
  [500, 'xvyFL~+<=>−'],
  [530, 'kT#/\\_gğ–Z°$'],
  [560, '0123456789§EX^aäàåSeéèYV1C'],
  [600, 'AÄ€PuüoöøhnKßbpdq'],
  [690, 'RBGDUÜHNQOÖ'],
  [740, 'w&…'],
  [830, 'M%W'],
  [860, 'm'],
];
const WIDEST = 1020;

const WIDTHS = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Medium and SemiBold run a little wider. */
const WEIGHT_FACTOR = (weight: number): number => (weight >= 600 ? 1.04 : weight >= 500 ? 1.02 : 1);

/**
 * Width of a text without a canvas: the same on every machine, so the same chart has the same bytes. A little too wide
 * rather than too narrow.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? WIDEST * 0.7), 0);
  return (thousandths / 1000) * size * WEIGHT_FACTOR(weight);
}

/** Cuts at the end with "…" where the text is wider than `most`. */
export function fittedText(text: string, most: number, size: number, weight = 400): string {
  if (textWidth(text, size, weight) <= most) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, weight) > most) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Breaks at ordinary spaces only; a word wider than the line stands alone. */
export function wrappedText(text: string, most: number, size: number, weight = 400): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines[lines.length - 1];
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || textWidth(longer, size, weight) > most) lines.push(word);
    else lines[lines.length - 1] = longer;
    return lines;
  }, []);
}
