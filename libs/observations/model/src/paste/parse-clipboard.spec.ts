import fc from 'fast-check';
import { EXCEL, largeBlock, LIBREOFFICE } from './clipboard.fixture';
import { parseClipboard } from './parse-clipboard';

const SHOWN = [
  ['3. Quartal', '', 'Quote'],
  ['Kurse "B1"\nund B2', '1.610', '12,5 %'],
  ['', '1.204,5', '–'],
];
/** The figure beside the text says that 1.610 is no 1,61; a share stays as it was shown. */
const SETTLED = SHOWN.map((row) => row.map((text) => (text === '1.610' ? '1610' : text)));

describe('parseClipboard', () => {
  it.each([
    ['Excel', EXCEL],
    ['LibreOffice', LIBREOFFICE],
  ])('%s: text and HTML, one of them, the same block', (_, { html, text }) => {
    expect(parseClipboard({ html: '', text })).toEqual(SHOWN);
    expect(parseClipboard({ html, text })).toEqual(SETTLED);
    expect(parseClipboard({ html, text: '' })).toEqual(SETTLED);
  });

  it.each(['\r\n', '\n'] as const)('reads a block of 3 × 40, line break %j', (lineBreak) => {
    const { html, text } = largeBlock(lineBreak);
    const block = parseClipboard({ html: '', text });
    expect(block).toHaveLength(40);
    expect(block.every((row) => row.length === 3)).toBe(true);
    expect(parseClipboard({ html, text: '' })).toEqual(block);
  });

  it.each<[string, string, string[][]]>([
    ['a single figure', '47', [['47']]],
    ['nothing', '', [['']]],
    [
      'a line of empty cells at the end',
      '1\t2\r\n\t\r\n',
      [
        ['1', '2'],
        ['', ''],
      ],
    ],
    ['an empty line at the end of one column', '1\n2\n', [['1'], ['2']]],
    [
      'rows of different length',
      '1\t2\n3\n',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    ['a tab in a cell', '"a\tb"\t1', [['a\tb', '1']]],
    ['inches', '21" Monitor\t3', [['21" Monitor', '3']]],
    [
      'a quotation mark that nothing closes',
      '"offen\t3\n4\t5',
      [
        ['"offen', '3'],
        ['4', '5'],
      ],
    ],
    [
      'old Macs',
      '1\t2\r3\t4\r',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a byte order mark and a closing zero', '\uFEFF1\t2\0', [['1', '2']]],
  ])('text: %s', (_, text, expected) => {
    expect(parseClipboard({ html: '', text })).toEqual(expected);
  });

  it.each<[string, string, string[][]]>([
    [
      'no closing tags',
      '<table><tr><td>1<td>2<tr><td>3<td>4</table>',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a cell merged downwards',
      '<table><tr><td rowspan="2">a</td><td>1</td></tr><tr><td>2</td></tr></table>',
      [
        ['a', '1'],
        ['', '2'],
      ],
    ],
    ['a span beyond the table', '<table><tr><td rowspan=9>a</td><td>1</td></tr></table>', [['a', '1']]],
    ['a nonsensical span', '<table><tr><td colspan="-1">a</td><td colspan=x>1</td></tr></table>', [['a', '1']]],
    [
      'a sign that looks like a tag',
      '<table><tr><td>a < b</td><td title="x > y">&#x2212;3</td></tr></table>',
      [['a < b', '−3']],
    ],
    ['a tag that never ends', '<table><tr><td>1</td><td', [['1', '']]],
    ['mso conditions', '<table><tr><![if !supportMisalignedColumns]><td>1</td><![endif]></tr></table>', [['1']]],
    ['an unknown reference', '<table><tr><td>&foo; &amp;amp;</td></tr></table>', [['&foo; &amp;']]],
  ])('HTML: %s', (_, html, expected) => {
    expect(parseClipboard({ html, text: '' })).toEqual(expected);
  });

  it('keeps to the text where the HTML beside it has another shape or another figure', () => {
    const cell = (exact: string): string => `<table><tr><td sdval="${exact}">1.610</td></tr></table>`;
    expect(parseClipboard({ text: '1.610\t2', html: cell('1610') })).toEqual([['1.610', '2']]);
    expect(parseClipboard({ text: '1.610', html: cell('1609.7') })).toEqual([['1.610']]);
    expect(parseClipboard({ text: '1.610', html: cell('1.61') })).toEqual([['1,61']]);
    expect(parseClipboard({ text: '1.610', html: '<p>1.610</p>' })).toEqual([['1.610']]);
  });

  it('gives back any block that was written as spreadsheets write it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', ' ', '"', '\t', '\n', 'ß', '<', '&') });
    const block = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) => {
      const row = fc.array(text, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    fc.assert(
      fc.property(block, fc.constantFrom('\r\n', '\n'), (rows, lineBreak) => {
        const tsv = rows.map((row) => row.map(quoted).join('\t') + lineBreak).join('');
        expect(parseClipboard({ html: '', text: tsv })).toEqual(rows);
      }),
    );
  });

  it('gives a rectangle whatever stands in the clipboard', () => {
    const pieces = fc.constantFrom(
      '<td>',
      '</td>',
      '<tr',
      '>',
      '<!--',
      '-->',
      '"',
      "'",
      'x',
      '<table>',
      '<td rowspan=3 colspan=2>',
      '<tr>',
      '&#1;',
      '<style>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.string(), (html, text) => {
        const block = parseClipboard({ html: html.join(''), text });
        expect(new Set(block.map((row) => row.length)).size).toBeLessThanOrEqual(1);
        expect(block.flat().every((cell) => typeof cell === 'string')).toBe(true);
      }),
    );
  });

  it('is done with a megabyte at once', () => {
    // Time of the processor, not of the clock: a machine with other work is slow, not wrong. What is quadratic takes minutes.
    const start = process.cpuUsage();
    parseClipboard({ html: '<'.repeat(300_000) + '<td '.repeat(100_000), text: '"'.repeat(300_000) });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000);
  });
});
