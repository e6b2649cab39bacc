import PostalMime from 'postal-mime';
import { AGS } from '../sign-in/sign-in.fixture';
import { type AttackedWorld, PRINTED, READERS, type Reader, RELEASES } from './attacked-world.fixture';
import { FORMS, OVERVIEW, questionsAbout } from './questions.fixture';
import { coordinatesOf, type Group } from './tables.fixture';

type Kind = 'pdf' | 'xlsx' | 'docx' | 'graphql' | 'json' | 'csv' | 'mail';

export interface File {
  readonly name: string;
  readonly kind: Kind;
  readonly reader: Reader;
  /** Null: about no release, or about several. */
  readonly number: number | null;
  readonly head: string;
  readonly bytes: Buffer;
}

const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
/** The program that typesets is there for these machines. */
export const TYPESETS = process.platform === 'linux' && process.arch === 'x64';
/** A report takes a second or two: each form once, from its address or by mail; in the long mode both ways. */
const IS_LONG = process.env['TEILZIEL_DISCLOSURE_RUNS'] !== undefined;
const MAILED = FORMS.filter((form) => (IS_LONG && TYPESETS) || form !== 'pdf');
const FETCHED = FORMS.filter((form) => TYPESETS && (IS_LONG || !MAILED.includes(form)));

/** All that readers of a release can get hold of, asked for as they would. */
export async function everythingOf(world: AttackedWorld, groups: readonly Group[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const reader of READERS) {
    for (const query of OVERVIEW) files.push(await answered(world, reader, null, query));
    for (const { number, scope } of RELEASES) {
      // Whoever sees no more than everybody asks once.
      if ((scope === 'RAT') !== (reader === 'rat') || reader === 'verwaltung') continue;
      files.push(...(await filesOf(world, reader, number, groups)));
    }
  }
  files.push(await answered(world, 'verwaltung', null, '{ audit { total rows { number action person text } } }'));
  files.push(await fetched(world, 'verwaltung', null, `/verwaltung/${AGS}/protokoll.csv`));
  return [...files, ...(await mailed(world))];
}

async function filesOf(
  world: AttackedWorld,
  reader: Reader,
  number: number,
  groups: readonly Group[],
): Promise<readonly File[]> {
  const printed = groups.flatMap((group) => group.printed.map((one) => ({ ...one, group })));
  const indicators = printed.map(({ code }) => code);
  const teilziele = [...new Set(printed.flatMap(({ teilziel }) => (teilziel === null ? [] : [teilziel])))];
  // A question about every cell costs the server more than all other files: only of what is newest.
  const periods = (group: Group): readonly string[] => (number < PRINTED ? [] : group.periods.slice(-2));
  const figures = printed.flatMap(({ group, code }) =>
    periods(group).flatMap((period) => coordinatesOf(group).map((cell) => ({ indicator: code, period, cell }))),
  );
  const files: File[] = [];
  for (const query of questionsAbout({ number, indicators, teilziele, figures })) {
    files.push(await answered(world, reader, number, query));
  }
  files.push(...(await crawled(world, reader, number, files)));
  for (const code of indicators) {
    files.push(await fetched(world, reader, number, `/daten/${AGS}/${number}/${code}.csv`));
  }
  for (const form of number === PRINTED ? FETCHED : []) {
    const path = `/berichte/${AGS}/${number}.${form}`;
    // Tables in a workbook have no address of their own yet.
    if (form !== 'xlsx' || (await world.get(reader, path)).status === 200) {
      files.push(await fetched(world, reader, number, path));
    }
  }
  return files;
}

async function answered(world: AttackedWorld, reader: Reader, number: number | null, query: string): Promise<File> {
  const body = await world.ask(reader, query);
  if (body.includes('"errors"')) throw new Error(`${query.slice(0, 300)}: ${body.slice(0, 500)}`);
  return { name: `${reader}: ${query}`, kind: 'graphql', reader, number, head: '', bytes: Buffer.from(body) };
}

const KINDS: Readonly<Record<string, Kind>> = { csv: 'csv', pdf: 'pdf', xlsx: 'xlsx', docx: 'docx' };

async function fetched(world: AttackedWorld, reader: Reader, number: number | null, path: string): Promise<File> {
  const { status, headers, bytes } = await world.get(reader, path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${bytes.toString('utf8').slice(0, 200)}`);
  const kind = KINDS[path.split('.').at(-1) ?? ''] ?? 'json';
  return { name: `${reader}: ${path}`, kind, reader, number, head: headers, bytes };
}

/** From what was answered through every hash that stands in a block. */
async function crawled(
  world: AttackedWorld,
  reader: Reader,
  number: number,
  answers: readonly File[],
): Promise<readonly File[]> {
  const files: File[] = [];
  const open = new Set(answers.flatMap(({ bytes }) => bytes.toString('utf8').match(HASH) ?? []));
  for (const hash of open) {
    const block = await fetched(world, reader, number, `/daten/bloecke/${hash}`);
    files.push({ ...block, name: `${reader}: block ${files.length} of release ${number}` });
    for (const found of block.bytes.toString('utf8').match(HASH) ?? []) open.add(found);
  }
  return files;
}

/** The mail of the council with everything attached to it. */
async function mailed(world: AttackedWorld): Promise<readonly File[]> {
  const { subject = '', text = '', attachments } = await PostalMime.parse(await world.mailed(MAILED));
  const common = { reader: 'rat' as const, number: RELEASES.length };
  const letter = { name: 'mail', kind: 'mail' as const, head: '', bytes: Buffer.from(`${subject}\n${text}`) };
  const files = attachments.map(({ filename, content }) => ({
    ...{ name: `mail: ${filename}`, kind: KINDS[filename?.split('.').at(-1) ?? ''] ?? 'json', head: filename ?? '' },
    bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer),
  }));
  if (files.length !== MAILED.length) throw new Error(`The mail has ${files.length} files.`);
  return [letter, ...files].map((one) => ({ ...common, ...one }));
}
