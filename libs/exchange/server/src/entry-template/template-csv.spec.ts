import fc from 'fast-check';
import { facts, INDICATORS } from './entry-template.fixture';
import { planOf } from './entry-templates.service';
import { filledCsv, templateCsv } from './template-csv';

const FACTS = facts();
const TEMPLATE = templateCsv(FACTS);
const bytesOf = (text: string): Buffer => Buffer.from(text);
/** Into the fields of a line: those after id, number, name and unit. */
const filled = (text: string, line: number, figures: readonly string[]): string =>
  text
    .split('\r\n')
    .map((row, at) => {
      const fields = row.split(';');
      return at === line - 1 ? [...fields.slice(0, 4), ...figures, ...fields.slice(9)].join(';') : row;
    })
    .join('\r\n');

describe('the CSV template', () => {
  it('is the table of the workbook, harmless to a spreadsheet', () => {
    const lines = TEMPLATE.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFKennung;Teilziel;Indikator;Einheit;weiblich;männlich;divers;ohne Angabe;insgesamt;Vorlage',
    );
    expect(lines[1]).toMatch(/^K-1\|numerator\|;3\.1;Kursplätze;Plätze;;;;;;1 99000001 1 2026-Q3 [0-9a-f]{32}$/);
    expect(lines[5]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('comes back as a plan, saved as Excel, LibreOffice or an editor saves it', () => {
    const text = filled(TEMPLATE, 2, ['12', '1.234,5', '-', 'n. e.', '']);
    const excel = Buffer.from(text.replace('\uFEFF', ''), 'latin1');
    const comma = text
      .replace(/1\.234,5|%, berechnet/g, '"$&"')
      .replaceAll(';', ',')
      .replaceAll('\r\n', '\n');
    for (const bytes of [bytesOf(text), excel, bytesOf(comma), bytesOf(text.replaceAll(';', '\t'))]) {
      const { taken, changed, skipped } = planOf(FACTS, filledCsv(bytes));
      expect(taken.map(({ place, value, status }) => [place, value, status])).toEqual([
        ['E2', 12, 'A'],
        ['F2', 1234.5, 'A'],
        ['G2', 0, 'A'],
        ['H2', null, 'L'],
      ]);
      expect([changed, skipped]).toEqual([[], []]);
    }
  });

  it.each([
    ['another table', 'a;b\r\n1;2\r\n', /keine CSV-Vorlage/],
    ['another Kommune', TEMPLATE.replaceAll('99000001', '99000002'), /anderen Kommune/],
    ['an edited id', TEMPLATE.replace('K-1|numerator|', 'K-9|numerator|'), /Kennungen geändert/],
    ['a line without its stamp', TEMPLATE.replace(/;1 99000001[^;\r]*\r\n$/, ';\r\n'), /Spalte „Vorlage“/],
    ['a workbook', 'PK\u0003\u0004', /Arbeitsmappe/],
    ['an open quote', `${TEMPLATE}"x`, /nicht als CSV/],
  ])('%s is refused', (_, text, sentence) => {
    expect(() => planOf(FACTS, filledCsv(bytesOf(text)))).toThrow(sentence);
  });

  it('as it went out changes nothing, whatever stands in it', () => {
    const figure = fc.record({
      numerator: fc.option(
        fc.oneof(
          fc.nat(),
          fc.nat(1e9).map((count) => count / 1000),
        ),
      ),
      denominator: fc.option(fc.nat()),
      value: fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((count) => count / 1000)),
      status: fc.constantFrom('A', 'P', 'E', 'U', 'B', 'L', 'M', 'Q', 'O'),
      locked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 12, maxLength: 12 }), (figures) => {
        let at = 0;
        const indicators = INDICATORS.map((indicator) => ({
          ...indicator,
          cells: indicator.cells.map((cell) => ({ ...cell, ...figures[at++] })),
        }));
        const some = facts(indicators);
        const { taken, changed, skipped } = planOf(some, filledCsv(bytesOf(templateCsv(some))));
        expect([taken, changed, skipped]).toEqual([[], [], []]);
      }),
      { numRuns: 200 },
    );
  });
});
