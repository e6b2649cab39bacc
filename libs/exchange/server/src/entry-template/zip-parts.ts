import { inflateRawSync } from 'node:zlib';
import { refuseFile } from './template-refusal';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_PARTS = 500;
/** All parts that are read, unpacked: a template has some hundred kB, a zip bomb gigabytes. */
const MOST_BYTES = 10 * 1024 * 1024;

const DAMAGED = 'Die Datei ist beschädigt und lässt sich nicht lesen. Bitte speichern Sie sie neu als .xlsx.';
const TOO_LARGE = 'Die Datei entpackt sich auf mehr als 10 MB. Das ist keine ausgefüllte Vorlage.';

interface Part {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** The parts of a workbook, unpacked one by one as they are asked for; what nobody asks for stays packed. */
export class ZipParts {
  private left = MOST_BYTES;

  private constructor(
    private readonly bytes: Buffer,
    private readonly parts: ReadonlyMap<string, Part>,
  ) {}

  static of(bytes: Buffer): ZipParts {
    try {
      return new ZipParts(bytes, directoryOf(bytes));
    } catch (error) {
      throw error instanceof RangeError ? refuseFile(DAMAGED) : error;
    }
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  text(name: string): string | null {
    const part = this.parts.get(name);
    if (part === undefined) return null;
    const unpacked = this.unpacked(part);
    this.left -= unpacked.length;
    return unpacked.toString('utf8');
  }

  /** As it lies in the file, for readers that unpack piece by piece and count themselves; null where there is none. */
  packed(name: string): { readonly data: Buffer; readonly isDeflated: boolean } | null {
    const part = this.parts.get(name);
    if (part === undefined) return null;
    try {
      if (this.bytes.readUInt32LE(part.offset) !== LOCAL) throw refuseFile(DAMAGED);
      const start =
        part.offset + 30 + this.bytes.readUInt16LE(part.offset + 26) + this.bytes.readUInt16LE(part.offset + 28);
      return { data: this.bytes.subarray(start, start + part.packed), isDeflated: part.method === 8 };
    } catch (error) {
      throw error instanceof RangeError ? refuseFile(DAMAGED) : error;
    }
  }

  /** The sizes in the file are its own word; what counts is what comes out. */
  private unpacked({ method, packed, offset }: Part): Buffer {
    try {
      if (this.bytes.readUInt32LE(offset) !== LOCAL) throw refuseFile(DAMAGED);
      const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
      const data = this.bytes.subarray(start, start + packed);
      if (method === 0 && data.length <= this.left) return data;
      if (method === 8 && this.left > 0) return inflateRawSync(data, { maxOutputLength: this.left });
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'ERR_BUFFER_TOO_LARGE') throw refuseFile(TOO_LARGE);
      throw refuseFile(DAMAGED);
    }
    throw refuseFile(method === 0 || method === 8 ? TOO_LARGE : DAMAGED);
  }
}

function directoryOf(bytes: Buffer): Map<string, Part> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw refuseFile(TOO_LARGE);
  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw refuseFile(DAMAGED);
    const name = bytes.readUInt16LE(at + 28);
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw refuseFile('Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne.');
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw refuseFile(DAMAGED);
}
