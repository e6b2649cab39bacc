import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day a zip can tell: when the file was made is told by its properties. */
const FIRST_DAY = 0x0021;

interface Part {
  readonly name: string;
  readonly data: Buffer;
}

/** The parts of a package that was just written by the program itself, in their order. */
export function partsOf(bytes: Buffer): readonly Part[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === CENTRAL) {
    const [packed, nameSize] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    parts.push({ name, data: bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(data) : data });
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function header(signature: number, size: number, { name, data }: Part, packed: Buffer): Buffer {
  const head = Buffer.alloc(size);
  const isLocal = signature === LOCAL;
  head.writeUInt32LE(signature, 0);
  if (!isLocal) head.writeUInt16LE(VERSION, 4);
  const at = isLocal ? 4 : 6;
  const [flags, stamp] = [UTF8_NAMES, FIRST_DAY];
  [VERSION, flags, DEFLATED, 0, stamp].forEach((value, index) => head.writeUInt16LE(value, at + index * 2));
  head.writeUInt32LE(crc32(data), at + 10);
  head.writeUInt32LE(packed.length, at + 14);
  head.writeUInt32LE(data.length, at + 18);
  head.writeUInt16LE(Buffer.byteLength(name), at + 22);
  return head;
}

function written(parts: readonly Part[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.data, { level: 9 });
    const name = Buffer.from(part.name);
    const entry = header(CENTRAL, 46, part, packed);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    const file = [header(LOCAL, 30, part, packed), name, packed];
    files.push(...file);
    offset += file.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** Drawn by lot (21 letters), or counted on from the document before: ids of relations, places, drawings and marks. */
const IDS = [
  // Apart from the ids the library counts itself (rId1, rId2 …).
  ['link', /(?<=")(?:rId)?()([a-z0-9_-]{21})(?=")/g],
  ['place', /(?<="|PAGEREF )(_Toc)(\d+)(?=["\s])/g],
  ['drawing', /(?<=<wp:docPr (?:[^>]* )?id=")()(\d+)(?=")/g],
  ['mark', /(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")()(\d+)(?=")/g],
] as const;

const NAMES: Readonly<Record<string, string>> = { link: 'rIdLink' };

/** The same ids counted in the order in which they first stand; one that stands in two parts stays one. */
function countedIds(parts: readonly Part[]): readonly Part[] {
  const names = new Map<string, number>();
  const counts = new Map<string, number>();
  const numberOf = (kind: string, id: string): number => {
    const known = names.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    const next = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, next);
    names.set(`${kind} ${id}`, next);
    return next;
  };
  return parts.map((part) => {
    if (!/\.(xml|rels)$/.test(part.name)) return part;
    const text = IDS.reduce(
      (xml, [kind, pattern]) =>
        xml.replace(pattern, (_, prefix: string, id: string) => `${NAMES[kind] ?? prefix}${numberOf(kind, id)}`),
      part.data.toString('utf8'),
    );
    return { ...part, data: Buffer.from(text) };
  });
}

/** The package without anything by lot or by the clock: its times are those of the release. */
export function fixedPackage(bytes: Buffer, releasedAt: string): Buffer {
  const instant = `${new Date(releasedAt).toISOString().slice(0, 19)}Z`;
  const parts = partsOf(bytes).map((part) =>
    part.name === 'docProps/core.xml'
      ? { ...part, data: Buffer.from(part.data.toString('utf8').replace(/(W3CDTF">)[^<]*/g, `$1${instant}`)) }
      : part,
  );
  return written(countedIds(parts));
}
