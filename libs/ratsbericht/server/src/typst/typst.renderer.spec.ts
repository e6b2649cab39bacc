import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { buildReport, type DocumentBlock, type ReportDocument, sampleSnapshot } from '@teilziel/ratsbericht/model';
import { hasPoppler, onPdf } from './pdf-tools.fixture';
import { readFonts } from './typst-assets';
import { typstBinding } from './typst-binding';
import { typstJob } from './typst-job';
import { renderPdf } from './typst.renderer';

const here = process.platform === 'linux' && process.arch === 'x64';
const poppler = here && hasPoppler();
const onLinux = here ? describe : describe.skip;
const withPoppler = poppler ? it : it.skip;

const report = buildReport(sampleSnapshot({ fields: 2, teilziele: 2 }));

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function withBlocks(blocks: readonly DocumentBlock[]): ReportDocument {
  return { ...report, chapters: [{ number: '1', title: 'Probe', blocks }] };
}

/** /Alt of the structure elements of kind Figure. */
function alternativeTexts(bytes: Buffer): readonly string[] {
  const elements = bytes.toString('latin1').matchAll(/\/S \/Figure\s[^>]*?\/Alt <FEFF([0-9A-F]*)>/g);
  return [...elements].map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le')).sort();
}

/** The same worker in a fresh process; prints the hash of the bytes. */
const CHILD = `
const { Worker } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const { deserialize } = require('node:v8');
const worker = new Worker(process.argv[1], { workerData: deserialize(readFileSync(process.argv[2])) });
worker.once('message', ({ pdf }) => process.stdout.write(require('node:crypto').createHash('sha256').update(pdf).digest('hex')));
`;

onLinux('renderPdf', () => {
  let pdf: Buffer;

  beforeAll(async () => {
    pdf = await renderPdf(report);
  });

  it('is a tagged PDF in German with a title', () => {
    const raw = pdf.toString('latin1');
    expect(raw.slice(0, 8)).toBe('%PDF-1.7');
    expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(raw).toMatch(/\/Lang\s*\(de-DE\)/);
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  withPoppler('says so to a reader, with author and the time of the release', () => {
    const info = onPdf(pdf, 'pdfinfo', ['-isodates', 'FILE']);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Ratsbericht 2026 – Umsetzung des Integrationskonzepts/);
    expect(info).toMatch(/Author:\s+Stadt Musterstadt/);
    expect(info).toMatch(/CreationDate:\s+2026-11-13T23:30:00/);
  });

  withPoppler('gives every figure an alternative text', () => {
    const tree = onPdf(pdf, 'pdfinfo', ['-struct', 'FILE']);
    const drawn = report.chapters.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'figure');
    expect(drawn.length).toBeGreaterThan(2);
    expect(tree.match(/^\s*Figure/gm)).toHaveLength(drawn.length);
    expect(alternativeTexts(pdf)).toEqual(
      drawn.map((block) => (block.kind === 'figure' ? block.chart.altText : '')).sort(),
    );
    expect(tree.match(/^\s*H1/gm)).toHaveLength(report.chapters.length + 1);
  });

  it('links the tables of an indicator to where its figures are explained', async () => {
    const linked = buildReport({
      ...sampleSnapshot({ fields: 1, teilziele: 1 }),
      address: 'https://ziele.stadt.example',
    });
    const raw = (await renderPdf(linked)).toString('latin1');
    expect(raw).toContain('(https://ziele.stadt.example/k/99999999/indikatoren/K1?datenstand=3&zahl=2025~~wert)');
    expect(pdf.toString('latin1')).not.toContain('/URI');
  });

  it('refuses a figure without alternative text', async () => {
    const figure = report.chapters.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'figure');
    if (figure === undefined) throw new Error('no figure');
    const mute = withBlocks([{ ...figure, chart: { ...figure.chart, altText: '' } }]);
    await expect(renderPdf(mute)).rejects.toThrow(/missing alt text/);
  });

  it('refuses a skipped heading level', async () => {
    const skipped = withBlocks([{ kind: 'heading', level: 3, number: null, text: 'Zu tief' }]);
    await expect(renderPdf(skipped)).rejects.toThrow(/nicht gesetzt werden/);
  });

  withPoppler('prints values as de-DE text', () => {
    const text = onPdf(pdf, 'pdftotext', ['-layout', 'FILE', '-']);
    expect(text).toMatch(/58,0\s%/);
    expect(text).toContain('Seite 2 von');
    expect(text).toContain('Alle Daten in diesem Bericht sind erfunden.');
  });

  withPoppler('takes every character of a text as itself', async () => {
    const nasty =
      '#panic("x") $a_1$ *fett* _kursiv_ [Klammer] <marke> @ziel \\ `roh` // kein Kommentar ~ "gerade" = Gleich';
    const attacked = withBlocks([
      { kind: 'heading', level: 2, number: '#1', text: nasty },
      { kind: 'paragraph', label: nasty, text: nasty },
      { kind: 'goal', label: '#goal', text: nasty },
      { kind: 'summary', rows: [{ label: '$', text: nasty, chapter: '1' }] },
      {
        kind: 'table',
        number: 1,
        caption: nasty,
        columns: [{ head: nasty, align: 'text' }],
        rows: [{ kind: 'cells', cells: [{ text: nasty }] }],
        notes: [nasty],
      },
      { kind: 'box', title: nasty, text: nasty },
    ]);
    const bytes = await renderPdf({ ...attacked, kommune: '#Stadt $_[<', title: '= Bericht #1' });
    const text = onPdf(bytes, 'pdftotext', ['-raw', 'FILE', '-']).replace(/\s+/g, ' ');
    expect(text).toContain(
      '#panic("x") $a_1$ *fett* _kursiv_ [Klammer] <marke> @ziel \\ `roh` // kein Kommentar ~ "gerade"',
    );
    expect(text).toContain('#Stadt $_[<');
  });

  it('gives the same bytes in another process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ratsbericht-'));
    try {
      const { files, createdAt } = await typstJob(report);
      const order = join(folder, 'order');
      writeFileSync(order, serialize({ binding: typstBinding(), files, fonts: readFonts(), createdAt }));
      const worker = join(__dirname, 'typst-worker.mjs');
      const other = execFileSync(process.execPath, ['-e', CHILD, worker, order], { encoding: 'utf8' });
      expect(other).toBe(sha256(pdf));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('prints an empty concept and one of sixty indicators', async () => {
    await expect(renderPdf(buildReport(sampleSnapshot({ fields: 0, teilziele: 0 })))).resolves.toBeInstanceOf(Buffer);
    const large = await renderPdf(buildReport(sampleSnapshot({ fields: 10, teilziele: 6 })));
    expect(large.length).toBeGreaterThan(100_000);
  }, 60_000);
});

describe('typstBinding', () => {
  it('says where the PDF can be made', () => {
    expect(() => typstBinding('darwin', 'arm64')).toThrow(/braucht zurzeit Linux auf einem x64-Rechner/);
    expect(() => typstBinding('win32', 'x64')).toThrow(/Dieser Rechner: win32 x64/);
  });
});
