import type { ReportSnapshot } from './report-snapshot';
import { buildReport } from './build-report';
import type { DocumentBlock, ReportDocument, ReportTable } from './document';
import { sampleSnapshot } from './sample-snapshot';

function blocksOf(report: ReportDocument): readonly DocumentBlock[] {
  return report.chapters.flatMap(({ blocks }) => blocks);
}

function textsOf(report: ReportDocument): string {
  return JSON.stringify(report.chapters, (key: string, value: unknown) => (key === 'chart' ? undefined : value));
}

const small = sampleSnapshot({ fields: 2, teilziele: 3 });

describe('buildReport', () => {
  it('puts the chapters in the order of the paper', () => {
    expect(buildReport(small).chapters.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Das Wichtigste auf einer Seite',
      '2 Ausgangslage',
      '3 Handlungsfeld 1: Ankommen und Aufenthalt',
      '4 Handlungsfeld 2: Sprache und Bildung',
      '5 Methodik, Zeichen, Geheimhaltung',
    ]);
  });

  it('closes the numbering up where there are no context indicators', () => {
    const without: ReportSnapshot = { ...small, root: { ...small.root, kontext: [] } };
    expect(buildReport(without).chapters.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(textsOf(buildReport(without))).not.toContain('Ausgangslage');
  });

  it('counts figures and tables through the report without a gap', () => {
    const blocks = blocksOf(buildReport(small));
    const figures = blocks.filter((block) => block.kind === 'figure').map(({ number }) => number);
    const tables = blocks.filter((block) => block.kind === 'table').map(({ number }) => number);
    expect(figures).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(tables).toEqual(tables.map((_, index) => index + 1));
  });

  it('gives every figure an alternative text that names the table with the values', () => {
    const blocks = blocksOf(buildReport(small));
    const figures = blocks.flatMap((block, index) =>
      block.kind === 'figure' ? [{ block, next: blocks[index + 1] }] : [],
    );
    for (const { block, next } of figures) {
      expect(next?.kind).toBe('table');
      expect(block.chart.altText).toContain(`Werte in Tabelle\u00A0${(next as ReportTable).number}.`);
    }
  });

  it('has a chapter on women and men where the release has the analysis', () => {
    const gap = { period: '2025', lower: -15.5, upper: -9.1, points: -12.3, rule: 'difference' } as const;
    const [code, other] = small.indicators.map((one) => one.code);
    const genderAudit = {
      total: { persons: 7, split: 6 },
      coverage: [
        {
          handlungsfeld: 1,
          title: 'Ankommen',
          persons: 3,
          split: 2,
          withReason: 1,
          open: [],
          reasons: [{ code: 'X', name: 'Kursplätze', reason: 'Gezählt werden Plätze.' }],
          sentence: '',
        },
      ],
      gaps: [
        { ...gap, code: code ?? '', name: 'Beschäftigung' },
        { ...gap, code: other ?? '', name: 'Kandidatur', rule: 'too-few-cases', points: 0, lower: -22, upper: 22 },
      ] as const,
      conspicuous: [
        {
          code: code ?? '',
          name: 'Beschäftigung',
          period: '2025',
          wording: '−12,3 Prozentpunkte',
          why: ['large'] as const,
        },
      ],
    };
    const report = buildReport({ ...small, root: { ...small.root, genderAudit } });
    const chapter = report.chapters.at(-2);
    expect(`${chapter?.number} ${chapter?.title}`).toBe('5 Frauen und Männer');
    const text = JSON.stringify(chapter?.blocks);
    expect(text).toContain(
      '6 von 7 Indikatoren über Personen sind nach Geschlecht gegliedert. 1 von 2 Quoten zeigt einen gesicherten Unterschied; bei 1 ist die Fallzahl zu klein.',
    );
    expect(text).toContain('Kursplätze: Gezählt werden Plätze');
    expect(text).toContain('(0,0');
    const figures = blocksOf(report).filter((block) => block.kind === 'figure');
    expect(figures.at(-1)?.chart.kind).toBe('gap-rows');
    expect(figures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('counts every Teilziel once, by its word', () => {
    const table = blocksOf(buildReport(small)).find((block) => block.kind === 'table');
    const total = table?.rows.at(-1);
    const counted =
      total?.kind === 'cells' ? total.cells.slice(2).map(({ text }) => (text === '–' ? 0 : Number(text))) : [];
    expect(counted).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('never assesses a context indicator', () => {
    const context = buildReport(small).chapters[1]?.blocks ?? [];
    expect(context.map(({ kind }) => kind)).not.toContain('status');
    expect(context.map(({ kind }) => kind)).toContain('figure');
  });

  it('describes and never explains: no causal words', () => {
    const texts = textsOf(buildReport(small));
    expect(texts).not.toMatch(/\b(durch|dank|wegen|bewirk\w*|führte zu|Erfolg\w*|aufgrund)\b/i);
  });

  it('says in a sentence what an empty concept means', () => {
    const empty = buildReport(sampleSnapshot({ fields: 0, teilziele: 0 }));
    expect(empty.chapters.map(({ title }) => title)).toEqual([
      'Das Wichtigste auf einer Seite',
      'Methodik, Zeichen, Geheimhaltung',
    ]);
    expect(textsOf(empty)).toContain('noch keine Teilziele');
    expect(buildReport({ ...small, konzept: null, teilziele: [] }).subtitle).toBe('Indikatoren der Kommune');
  });

  it('takes the day of the release in Germany and nothing from a clock', () => {
    const report = buildReport(small);
    expect(report.datenstand).toBe('Datenstand 3 vom 14.11.2026');
    expect(report.title).toBe('Ratsbericht 2026');
    expect(JSON.stringify(buildReport(small))).toBe(JSON.stringify(report));
  });

  it('names the Kommune with its kind, once', () => {
    const named = (name: string, art: string): string =>
      buildReport({ ...small, root: { ...small.root, kommune: { ...small.root.kommune, name, art } } }).kommune;
    expect(named('Musterstadt', 'Stadt')).toBe('Stadt Musterstadt');
    expect(named('Landkreis Göttingen', 'Kreis')).toBe('Landkreis Göttingen');
    expect(named('Gemeindeverbund Musterland', 'Verbund')).toBe('Gemeindeverbund Musterland');
  });

  it('leads from every table of an indicator to where its figures are explained, where the address is known', () => {
    const linked = buildReport({ ...small, address: 'https://ziele.stadt.example' });
    const links = blocksOf(linked).flatMap((block) => ('link' in block && block.link ? [block.link] : []));
    expect(links).toHaveLength(small.indicators.length);
    expect(links[0]).toEqual({
      text: 'Zahlen erklärt: https://ziele.stadt.example/k/99999999/indikatoren/K1?datenstand=3&zahl=2025~~wert',
      url: 'https://ziele.stadt.example/k/99999999/indikatoren/K1?datenstand=3&zahl=2025~~wert',
    });
    expect(textsOf(buildReport(small))).not.toContain('Zahlen erklärt');
  });

  it('says on the cover and with the data what it corrects and why', () => {
    const corrects = { number: 2, reason: 'Ein Träger hatte doppelt gemeldet' };
    const report = buildReport({ ...small, release: { ...small.release, corrects } });
    const words = 'Korrigiert Datenstand\u00A02: Ein Träger hatte doppelt gemeldet.';
    expect(report.cover).toContainEqual({ label: 'Berichtigung', text: words });
    expect(report.chapters.at(-1)?.blocks).toContainEqual({ kind: 'paragraph', label: 'Berichtigung', text: words });
    expect(JSON.stringify(buildReport(small))).not.toContain('Korrigiert');
  });

  it('prints reservations and comments under the table of their periods, before the source', () => {
    const [first, ...others] = small.indicators;
    const period = small.series.get(first?.code ?? '')?.periods.at(-1) ?? '';
    if (first === undefined) throw new Error('no indicator');
    const notes = [{ period, cell: '', kind: 'qualified' as const, text: 'Ein Träger fehlt' }];
    const report = buildReport({ ...small, indicators: [{ ...first, notes }, ...others] });
    const tables = blocksOf(report).filter((block): block is ReportTable => block.kind === 'table');
    const noted = tables.filter((table) => table.notes.some((note) => note.includes('mit Einschränkung')));
    expect(noted.length).toBeGreaterThan(0);
    for (const { notes: printed } of noted) {
      expect(printed.at(-2)).toMatch(/: mit Einschränkung: Ein Träger fehlt\.$/);
      expect(printed.at(-1)).toMatch(/^Quelle: /);
    }
    expect(textsOf(buildReport(small))).not.toContain('mit Einschränkung');
  });
});
