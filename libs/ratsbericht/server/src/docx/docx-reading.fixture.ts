import { partsOf } from './fixed-package';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** What a reader sees of a piece of the document: its text, soft hyphens as their character, tabs as tabs. */
function textOf(xml: string): string {
  const marked = xml.replaceAll('<w:softHyphen/>', '<w:t>\u00AD</w:t>').replace(/<w:tab\/>/g, '<w:t>\t</w:t>');
  return [...marked.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join('');
}

const elements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs'))].map(([all]) => all);

export interface ReadTable {
  readonly xml: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A text document read back from its bytes, without the library that wrote it. */
export class DocxReading {
  private readonly parts: ReadonlyMap<string, Buffer>;

  constructor(bytes: Buffer) {
    this.parts = new Map(partsOf(bytes).map(({ name, data }) => [name, data]));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  xml(name = 'word/document.xml'): string {
    return this.parts.get(name)?.toString('utf8') ?? '';
  }

  bytes(name: string): Buffer {
    return this.parts.get(name) ?? Buffer.alloc(0);
  }

  /** Paragraphs of a style as text, in their order. */
  styled(style: string): readonly string[] {
    const marked = elements(this.xml(), 'p').filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`));
    return marked.map(textOf);
  }

  tables(): readonly ReadTable[] {
    return elements(this.xml(), 'tbl').map((xml) => {
      const rows = elements(xml, 'tr').map((row) => elements(row, 'tc').map(textOf));
      return { xml, head: rows[0] ?? [], rows: rows.slice(1) };
    });
  }

  text(): string {
    return elements(this.xml(), 'p').map(textOf).join('\n');
  }

  /** Alternative texts of the drawings that are not decoration, in their order. */
  alternativeTexts(): readonly string[] {
    const drawings = elements(this.xml(), 'drawing').filter((xml) => !xml.includes('adec:decorative'));
    return drawings.map((xml) => unescaped(/<wp:docPr [^>]*descr="([^"]*)"/.exec(xml)?.[1] ?? ''));
  }
}
