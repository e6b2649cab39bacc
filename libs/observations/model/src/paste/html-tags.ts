/** A piece of HTML: text (character references resolved) or a tag. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

/** Their text is no text of the page. */
const HIDDEN = ['style', 'script', 'head', 'title'];

/**
 * Cuts HTML into text and tags, without a browser and whatever is wrong with it; comments (<!--StartFragment-->, mso
 * conditions) fall away. Only what a table reader needs: no tree, no repair.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  let position = 0;
  while (position < html.length) {
    const tag = html.indexOf('<', position);
    const end = tag === -1 ? html.length : tag;
    if (end > position) yield { kind: 'text', text: resolved(html.slice(position, end)) };
    if (tag === -1) return;
    const piece = tagAt(html, tag);
    if (piece.tag !== null) yield piece.tag;
    position = piece.end;
  }
}

interface TagAt {
  readonly tag: HtmlPiece | null;
  readonly end: number;
}

const TAG_NAME = /(\/?)([a-z][\w:]*)/iy;

function tagAt(html: string, start: number): TagAt {
  if (html.startsWith('<!--', start)) return { tag: null, end: after(html, '-->', start + 4) };
  if (html[start + 1] === '!' || html[start + 1] === '?') return { tag: null, end: after(html, '>', start) };
  TAG_NAME.lastIndex = start + 1;
  const [, close = '', name = ''] = TAG_NAME.exec(html) ?? [];
  // "a < b" in a text is no tag.
  if (name === '') return { tag: { kind: 'text', text: '<' }, end: start + 1 };
  const end = tagEnd(html, start + 1);
  const attributes = html.slice(start + 1 + close.length + name.length, end - 1);
  const lower = name.toLowerCase();
  const tag = { kind: close === '' ? 'open' : 'close', name: lower, attributes } as const;
  return HIDDEN.includes(lower) && close === '' ? { tag: null, end: hiddenEnd(html, lower, end) } : { tag, end };
}

/** Behind the ">" that ends the tag; one in quotation marks does not. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let position = start; position < html.length; position++) {
    const character = html[position] ?? '';
    if (quote === '' && character === '>') return position + 1;
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return html.length;
}

function hiddenEnd(html: string, name: string, from: number): number {
  const close = html.slice(from).search(new RegExp(`</${name}`, 'i'));
  return close === -1 ? html.length : after(html, '>', from + close);
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at === -1 ? html.length : at + what.length;
}

/** The value of an attribute; "" where it has none, null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const all = attributes.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  for (const [, key = '', double, single, bare] of all) {
    if (key.toLowerCase() === name) return resolved(double ?? single ?? bare ?? '');
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  Auml: 'Ä',
  auml: 'ä',
  euro: '€',
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  minus: '\u2212',
  nbsp: '\u00A0',
  ndash: '–',
  Ouml: 'Ö',
  ouml: 'ö',
  permil: '‰',
  quot: '"',
  szlig: 'ß',
  Uuml: 'Ü',
  uuml: 'ü',
};

function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/gi, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
