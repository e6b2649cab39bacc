import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport, sampleSnapshot } from '@teilziel/ratsbericht/model';
import { hasPoppler, onPdf } from '../typst/pdf-tools.fixture';
import { renderPdf } from '../typst/typst.renderer';
import { compose, docxJob } from './docx.renderer';

/** Takes half a minute and LibreOffice Writer: asked for by DOCX_WRITER=soffice npx jest … */
const WRITER = process.env['DOCX_WRITER'];

/** How often each figure stands in a text; page numbers, references to pages and what only one of the two has are left out. */
function figures(text: string): ReadonlyMap<string, number> {
  const bare = text
    .replace(/Seite\s+\d+( von \d+)?/g, '')
    .replace(/\.{3,}\s*\d+$/gm, '')
    .replace(/Tabelle\s\d+\s+Fortsetzung/g, '');
  const counts = new Map<string, number>();
  for (const [figure] of bare.matchAll(/[−+(]*\d[\d.]*,\d+/g)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

/** Labels of a drawing; halos repeat them. Writer shows the pictures, whose labels are no text. */
function labels(svg: string): string {
  return [...new Set([...svg.matchAll(/>([^<>]+)<\/t/g)].map(([, label = '']) => label))].join('\n');
}

(WRITER !== undefined && hasPoppler() ? describe : describe.skip)(
  'the text document opened in a word processor',
  () => {
    it('shows the figures of the PDF, each as often', async () => {
      const report = buildReport({ ...sampleSnapshot({ fields: 2, teilziele: 2 }), address: 'https://ziele.example' });
      const folder = mkdtempSync(join(tmpdir(), 'ratsbericht-'));
      try {
        const job = await docxJob(report);
        writeFileSync(join(folder, 'bericht.docx'), await compose(job));
        const profile = `-env:UserInstallation=file://${folder}/profil`;
        const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bericht.docx')];
        execFileSync(WRITER ?? '', args, { stdio: 'ignore' });
        expect(existsSync(join(folder, 'bericht.pdf'))).toBe(true);
        const read = (bytes: Buffer): ReadonlyMap<string, number> =>
          figures(onPdf(bytes, 'pdftotext', ['-layout', 'FILE', '-']));
        const printed = read(await renderPdf(report));
        expect(printed.size).toBeGreaterThan(100);
        const drawn = figures([...job.drawings.values()].map(({ svg }) => labels(svg)).join('\n'));
        const written = [...printed].map(([figure, count]) => [figure, count - (drawn.get(figure) ?? 0)] as const);
        expect(read(readFileSync(join(folder, 'bericht.pdf')))).toEqual(
          new Map(written.filter(([, count]) => count > 0)),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 240_000);
  },
);
