/**
 * One text for one content: keys sorted by code unit, no blanks, undefined members left out, -0 written as 0.
 * The sha-256 of this text is the name of a block, so it must never depend on the order in which rows were read.
 */
export function canonicalJson(content: unknown): string {
  if (content === null || typeof content === 'string' || typeof content === 'boolean') return JSON.stringify(content);
  if (typeof content === 'number') return canonicalNumber(content);
  if (Array.isArray(content)) return `[${content.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof content === 'object') return canonicalObject(content);
  throw new TypeError(`Nicht als JSON darstellbar: ${typeof content}`);
}

function canonicalNumber(figure: number): string {
  if (!Number.isFinite(figure)) throw new TypeError(`Keine endliche Zahl: ${figure}`);
  return JSON.stringify(figure === 0 ? 0 : figure);
}

function canonicalObject(content: object): string {
  const members = Object.entries(content)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
