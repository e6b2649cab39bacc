import { buildReport, type DocumentBlock, type ReportDocument, sampleSnapshot } from '@teilziel/ratsbericht/model';
import { DocxReading } from './docx-reading.fixture';
import { compose, docxJob } from './docx.renderer';

const onLinux = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;
const ADDRESS = 'https://ziele.stadt.example';
const report = buildReport({ ...sampleSnapshot({ fields: 1, teilziele: 2 }), address: ADDRESS });
const blocksOf = ({ chapters }: ReportDocument): readonly DocumentBlock[] => chapters.flatMap(({ blocks }) => blocks);
const ofKind = <Kind extends DocumentBlock['kind']>(kind: Kind): Extract<DocumentBlock, { kind: Kind }>[] =>
  blocksOf(report).filter((block): block is Extract<DocumentBlock, { kind: Kind }> => block.kind === kind);

const render = async (document: ReportDocument): Promise<Buffer> => compose(await docxJob(document));

onLinux('the Ratsbericht as a text document', () => {
  let bytes: Buffer;
  let docx: DocxReading;
  beforeAll(async () => {
    bytes = await render(report);
    docx = new DocxReading(bytes);
  }, 60_000);

  it('has every heading of the model in its order, by styles that a contents is made of', () => {
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((style) => docx.styled(style));
    const numbered = (number: string | null, text: string): string => (number === null ? text : `${number}\t${text}`);
    const deep = (level: number): string[] =>
      ofKind('heading').flatMap((it) => (it.level === level ? [numbered(it.number, it.text)] : []));
    expect(levels).toEqual([report.chapters.map(({ number, title }) => numbered(number, title)), deep(2), deep(3)]);
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(docx.xml())?.[0] ?? '';
    expect(contents).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(contents).not.toContain('w:dirty="true"');
    expect(contents.match(/<w:hyperlink /g)).toHaveLength((levels[0]?.length ?? 0) + (levels[1]?.length ?? 0));
    for (const title of levels.slice(0, 2).flat()) expect(contents).toContain(title.split('\t').at(-1));
  });

  it('has the cells of the model in its tables, and a head that repeats', () => {
    const tables = docx.tables();
    const model = ofKind('table');
    expect(tables.map(({ head }) => head)).toEqual(model.map(({ columns }) => columns.map(({ head }) => head)));
    expect(tables.map(({ rows }) => rows)).toEqual(
      model.map(({ rows }) =>
        rows.map((row) =>
          row.kind === 'break'
            ? [row.text]
            : row.cells.map(({ text, sign, symbol }) => `${symbol ? '\u00A0' : ''}${text}${sign ?? ''}`),
        ),
      ),
    );
    for (const { xml } of tables) {
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(xml.indexOf('<w:tblHeader/>')).toBeLessThan(xml.indexOf('</w:tr>'));
      expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="(true|1)"/);
    }
  });

  it('is in German, with title and author and the time of the release', () => {
    expect(docx.xml('word/styles.xml')).toContain('<w:lang w:val="de-DE" w:eastAsia="de-DE"');
    const core = docx.xml('docProps/core.xml');
    expect(core).toContain('<dc:title>Ratsbericht 2026 – Umsetzung des Integrationskonzepts');
    expect(core).toContain('<dc:creator>Stadt Musterstadt</dc:creator>');
    expect(core.match(/W3CDTF">2026-11-13T23:30:00Z</g)).toHaveLength(2);
  });

  it('gives every chart its alternative text, as drawing and as picture', () => {
    expect(docx.alternativeTexts()).toEqual(ofKind('figure').map(({ chart }) => chart.altText));
    const media = docx.names.filter((name) => name.startsWith('word/media/'));
    const [svgs, pngs] = ['.svg', '.png'].map((ending) => media.filter((name) => name.endsWith(ending)));
    expect(svgs?.length).toBe(pngs?.length);
    expect(svgs?.length).toBeGreaterThanOrEqual(ofKind('figure').length);
    const heads = (pngs ?? []).map((name) => docx.bytes(name));
    for (const png of heads) expect(png.toString('latin1', 1, 4)).toBe('PNG');
    // 165 mm at 216 dots an inch.
    const widths = heads.map((png) => png.readUInt32BE(16));
    expect(widths.filter((width) => width > 1_390 && width < 1_410)).toHaveLength(ofKind('figure').length);
  });

  it('puts the word of an assessment beside its symbol, which is decoration', () => {
    const words = docx.styled('TextMitRandwort').filter((text) => text.startsWith('Bewertung'));
    expect(words).toEqual(ofKind('status').map(({ word, text }) => `Bewertung\t ${word} – ${text}`));
    expect(docx.xml()).toMatch(/adec:decorative [^>]*val="1"/);
  });

  it('says all that the model says: sources, signs, notes, boxes, the cover', () => {
    const text = docx.text();
    const said = blocksOf(report).flatMap((block) => ('notes' in block ? block.notes : []));
    const boxes = ofKind('box').flatMap(({ title, text: words }) => [title, words]);
    for (const words of [...said, ...boxes, ...report.cover.map((row) => row.text), report.subtitle])
      expect(text).toContain(words);
    expect(text).toContain('Alle Daten in diesem Bericht sind erfunden.');
  });

  it('leads from the tables of an indicator to where its figures are explained', () => {
    const links = ofKind('table').flatMap(({ link }) => (link === undefined ? [] : [link]));
    expect(links.length).toBeGreaterThan(2);
    const relations = docx.xml('word/_rels/document.xml.rels').replaceAll('&amp;', '&');
    const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...docx.xml().matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
    for (const { url, text } of links) {
      expect(url.startsWith(`${ADDRESS}/k/99999999/indikatoren/`)).toBe(true);
      expect(relations).toContain(`Target="${url}"`);
      expect(docx.styled('Anmerkung')).toContain(text);
    }
  });

  it('takes every character as itself and a wanted break as one', async () => {
    const nasty = '<w:p> & "gerade" \' ]]> {PAGE} \\n %s Indi\u00ADkatoren';
    const attacked = { ...report, kommune: nasty, chapters: [{ number: '1', title: nasty, blocks: [] }] };
    const read = new DocxReading(await render(attacked));
    expect(read.styled('Heading1')).toEqual([`1\t${nasty}`]);
    expect(read.styled('Kommune')).toEqual([nasty]);
    expect(read.xml()).toContain('<w:softHyphen/>');
  });

  it('leaves out what is empty, without a heading', async () => {
    const empty = new DocxReading(await render(buildReport(sampleSnapshot({ fields: 0, teilziele: 0 }))));
    expect(empty.styled('Heading1')).toEqual([
      '1\tDas Wichtigste auf einer Seite',
      '2\tMethodik, Zeichen, Geheimhaltung',
    ]);
    expect(empty.alternativeTexts()).toEqual([]);
  });

  it('gives the same bytes again, in a name that tells other content apart', async () => {
    const [again, other] = [await docxJob(report), await docxJob({ ...report, datenstand: 'Datenstand 4' })];
    expect((await compose(again)).equals(bytes)).toBe(true);
    expect(other.hash).not.toBe(again.hash);
  }, 30_000);
});
