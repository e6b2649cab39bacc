import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mapping } from '@teilziel/exchange/model';
import { type CsvFile, readCsvFile } from './csv-file';

const HEADER = 'Jahr,Gebiet,Wert';

describe('readCsvFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilziel-csv-'));
  const read = (content: string | Buffer, changes: Partial<Mapping> = {}): Promise<CsvFile> => {
    const path = join(folder, 'probe.csv');
    writeFileSync(path, content);
    return readCsvFile(path, { delimiter: ',', encoding: 'utf-8', ...changes } as Mapping);
  };
  const fieldsOf = ({ rows }: CsvFile): (readonly string[])[] => rows.map(({ fields }) => fields);
  const linesOf = ({ rows }: CsvFile): number[] => rows.map(({ line }) => line);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the typographic characters of Windows-1252, which are 0x80 to 0x9F', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n2024,L`),
      Buffer.from([0xfc]),
      Buffer.from('neburg,'),
      Buffer.from([0x84, 0x31, 0x93, 0x96, 0x80, 0x85]),
    ]);
    expect(fieldsOf(await read(bytes, { encoding: 'windows-1252' }))).toEqual([['2024', 'Lüneburg', '„1“–€…']]);
  });

  it.each([
    ['utf-16 with a mark', Buffer.from(`\uFEFF${HEADER}\n2024,Lüneburg,1\n`, 'utf16le')],
    ['utf-16, big end first', Buffer.from(`\uFEFF${HEADER}\n2024,Lüneburg,1\n`, 'utf16le').swap16()],
    ['utf-8 with a mark, declared as something else', Buffer.from(`\uFEFF${HEADER}\n2024,Lüneburg,1\n`)],
  ])('believes a byte order mark: %s', async (_what, bytes) => {
    const file = await read(bytes, { encoding: 'windows-1252' });
    expect([file.header, ...fieldsOf(file)]).toEqual([
      ['Jahr', 'Gebiet', 'Wert'],
      ['2024', 'Lüneburg', '1'],
    ]);
  });

  it.each([
    ['\n', '\r'],
    ['\r', '\r\n'],
    ['\r\n', '\n'],
  ])('reads lines that end in %j and in %j, and counts them as an editor does', async (one, other) => {
    const file = await read(`${one}${HEADER}${other}2023,"Stadt${one}Land",1${one},,${other}2024,X,2${other}`);
    expect(fieldsOf(file)).toEqual([
      ['2023', 'Stadt\nLand', '1'],
      ['2024', 'X', '2'],
    ]);
    expect([file.headerLine, ...linesOf(file)]).toEqual([2, 3, 6]);
  });

  it.each([
    ['', {}, 'Die Datei probe.csv ist leer'],
    [`${HEADER}\n\n`, {}, 'enthält nur die Überschrift'],
    [Buffer.from('PK\u0003\u0004 und mehr'), {}, 'ist eine Arbeitsmappe (Excel oder ODS)'],
    [`${HEADER}\n2024,X,1\0`, {}, 'probe.csv, Zeile 2: Hier steht ein Zeichen mit dem Code 0'],
    [Buffer.from(`${HEADER}\n2024,L\xfcneburg,1`, 'latin1'), {}, 'probe.csv, Zeile 2: Die Datei ist nicht in utf-8'],
    [`${HEADER}\n2024,Lüneburg,1`, { encoding: 'windows-1252' }, 'ist in utf-8 geschrieben, nicht in windows-1252'],
    [Buffer.from(`${HEADER}\n\n2024,\x81,1`, 'latin1'), { encoding: 'iso-8859-1' }, 'Zeile 3: Das Byte 81 gibt es in'],
    ['Jahr;Gebiet;Wert\n2024;X;1', {}, "Tragen Sie in der Zuordnung „delimiter: ';'“ ein"],
    [`${HEADER}\n2023,X,1\n2024,"X,1\n2025,X,1\n`, {}, 'Zeile 3: Hier beginnt ein Anführungszeichen'],
    [`${HEADER}\n2023,X"Y,1\n`, {}, 'probe.csv, Zeile 2: Ein Anführungszeichen steht an der falschen Stelle'],
  ] as [string | Buffer, Partial<Mapping>, string][])(
    'says what is wrong with %j',
    async (content, changes, sentence) => {
      await expect(read(content, changes)).rejects.toThrow(sentence);
    },
  );

  it('says that a folder is a folder', async () => {
    await expect(readCsvFile(folder, { delimiter: ',', encoding: 'utf-8' } as Mapping)).rejects.toThrow(
      'ist ein Ordner',
    );
  });
});
