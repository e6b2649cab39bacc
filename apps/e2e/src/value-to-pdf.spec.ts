import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, runTeilziel, startProduct } from './product';

/** The whole way of a value: a row of a CSV file is found, formatted, in the text of the council's PDF. */
const PDFTOTEXT = spawnSync('pdftotext', ['-v']).error === undefined;
const withPdftotext = PDFTOTEXT ? test : test.skip;
if (!PDFTOTEXT) console.warn('Übersprungen: pdftotext fehlt (Debian: apt-get install poppler-utils)');

const REGIONS = `regions:
  - { ags: '00000099', name: 'Prüfstadt', art: Stadt, keys: [], names: [] }
`;

const MAPPING = `file: werte.csv
decimal: point
regions: regionen.yaml
kommune:
  ags: '00000099'
period:
  column: Year
  pattern: '{year}'
dimensions:
  - column: Geschlecht
    sex: true
value:
  column: Value
source:
  name: Prüfstatistik
  office: Prüfamt
  alreadyPublished: true
indicator:
  code: X1
  name: Prüfgröße
  unit: '%'
  decimals: 1
  direction: neutral
  definition: Eine Größe, die nur in diesem Test vorkommt.
  reference: Stichtag 31. Dezember
  since: '2023'
`;

describe('a value', () => {
  let product: Product;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teilziel-wert-'));
    product = await startProduct();
  }, 240_000);

  afterAll(async () => {
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 180_000);

  withPdftotext(
    'typed into a CSV stands formatted in the PDF of its release',
    async () => {
      const csv = join(folder, 'werte.csv');
      const mapping = join(folder, 'zuordnung.yaml');
      const pdf = join(folder, 'bericht.pdf');
      writeFileSync(
        csv,
        'Year,Geschlecht,Value\n2023,insgesamt,1234.56\n2024,insgesamt,8765.4321\n2024,weiblich,8111.11\n2024,männlich,9222.22\n',
      );
      writeFileSync(mapping, MAPPING);
      writeFileSync(join(folder, 'regionen.yaml'), REGIONS);
      await runTeilziel(product, ['import', csv, '--mapping', mapping, '--author', 'test']);
      await runTeilziel(product, ['release', '--kommune', '00000099', '--scope', 'oeffentlich']);
      await runTeilziel(product, ['report', '--kommune', '00000099', '--release', 'latest', '--pdf', pdf]);
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      for (const figure of ['1.234,6', '8.765,4', '8.111,1', '9.222,2']) expect(text).toContain(figure);
      const served = await fetch(`${product.url}/berichte/00000099/1.pdf`);
      expect(Buffer.from(await served.arrayBuffer()).equals(readFileSync(pdf))).toBe(true);
    },
    180_000,
  );
});
