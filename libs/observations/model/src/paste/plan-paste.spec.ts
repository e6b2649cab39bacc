import fc from 'fast-check';
import { EXCEL, largeBlock } from './clipboard.fixture';
import { parseClipboard } from './parse-clipboard';
import type { GridField, PastePlan } from './paste.types';
import { planPaste } from './plan-paste';

const LOCK = 'Gesperrt, weil die Abgabe am 07.10. angenommen wurde. Änderungen laufen über die Koordination.';

function field(id: string, given: Partial<GridField> = {}): GridField {
  return { id, part: 'numerator', unit: 'Personen', lock: null, computed: false, value: null, status: null, ...given };
}

function emptyGrid(rows: number, columns: number): GridField[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => field(`${row}/${column}`)),
  );
}

const START = { row: 0, column: 0 };
const size = (plan: PastePlan): number =>
  plan.taken.length + plan.changed.length + plan.unchanged.length + plan.skipped.length;

describe('planPaste', () => {
  it.each(['text', 'html'] as const)('takes 119 of 3 × 40 cells and names the bad one, from %s', (kind) => {
    const block = parseClipboard({ html: '', text: '', [kind]: largeBlock('\r\n')[kind] });
    const plan = planPaste(block, START, emptyGrid(40, 3));
    expect(plan.taken).toHaveLength(119);
    expect(plan.skipped).toEqual([
      {
        row: 17,
        column: 1,
        id: '17/1',
        text: 'ca. 40',
        kind: 'unreadable',
        reason: '„ca. 40“ ist keine Zahl. Bitte zum Beispiel 1234,5 oder das Zeichen „n. e.“ eintragen.',
        choices: [],
        suggestion: null,
      },
    ]);
    expect(plan.changed.length + plan.unchanged.length).toBe(0);
  });

  it('tells new, changed, unchanged and every kind of skipped apart', () => {
    const grid = [
      [field('a'), field('b', { value: 38, status: 'A' }), field('c', { value: 46, status: 'A' }), field('d')],
      [
        field('e', { lock: LOCK, value: 68, status: 'A' }),
        field('f', { computed: true }),
        field('g'),
        field('h'),
        null,
      ],
      [field('i', { value: 5, status: 'A' }), field('j', { value: null, status: 'L' }), field('k')],
    ];
    const block = [
      ['30', '41', '46', '1.610'],
      ['70', '138', 'k. A.', '', '3'],
      ['', 'n. e.', 'n. e.'],
    ];
    const plan = planPaste(block, START, grid);
    expect(plan.taken.map(({ id, value, status }) => [id, value, status])).toEqual([
      ['a', 30, 'A'],
      ['k', null, 'L'],
    ]);
    expect(plan.changed).toMatchObject([{ id: 'b', value: 41, before: { value: 38, status: 'A' } }]);
    expect(plan.unchanged.map(({ id }) => id)).toEqual(['c', 'j']);
    expect(plan.skipped.map(({ id, kind, reason }) => [id, kind, reason])).toEqual([
      ['d', 'ambiguous', '„1.610“ kann 1610 oder 1,61 heißen. Bitte ohne Punkt oder mit Komma eintragen.'],
      ['e', 'locked', LOCK],
      ['f', 'computed', 'Dieser Wert wird berechnet und nicht übernommen.'],
      ['g', 'unreadable', '„k. A.“ ist keine Zahl. Gemeint ist vielleicht „n. e.“ für nicht erhoben.'],
      ['h', 'empty', 'Die Zelle ist leer. Der bisherige Wert bleibt stehen.'],
      [null, 'outside', 'Hier gibt es in der Erfassung kein Feld.'],
      ['i', 'empty', 'Die Zelle ist leer. Der bisherige Wert bleibt stehen.'],
    ]);
    expect(plan.skipped[0]?.choices).toEqual([1610, 1.61]);
    expect(plan.skipped[3]?.suggestion).toBe('L');
  });

  it('does not ask about 1.610 where the spreadsheet says what it is', () => {
    const grid = emptyGrid(3, 3);
    expect(planPaste(parseClipboard(EXCEL), START, grid).taken).toMatchObject([
      { row: 1, column: 1, value: 1610 },
      { row: 2, column: 1, value: 1204.5 },
      { row: 2, column: 2, value: 0 },
    ]);
  });

  it('starts at the anchor and says what falls beside the sheet', () => {
    const plan = planPaste(
      [
        ['1', '2', ''],
        ['3', '4', '5'],
      ],
      { row: 1, column: 1 },
      emptyGrid(2, 3),
    );
    expect(plan.taken.map(({ id }) => id)).toEqual(['1/1', '1/2']);
    expect(plan.skipped.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 1, 'outside'],
      [2, 2, 'outside'],
      [2, 3, 'outside'],
    ]);
  });

  it('puts every cell with a text into exactly one list and touches no locked field', () => {
    const text = fc.constantFrom('', '1', '2,5', '1.610', 'n. e.', 'elf', '-', '12 %', '#NV');
    const one = fc.option(
      fc.record({
        locked: fc.boolean(),
        computed: fc.boolean(),
        status: fc.constantFrom(null, 'A' as const, 'L' as const),
        value: fc.constantFrom(0, 1, 2.5),
      }),
    );
    const grids = fc.array(fc.array(one, { maxLength: 5 }), { maxLength: 5 });
    const anchor = fc.record({ row: fc.nat(4), column: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), anchor, grids, (block, at, given) => {
        const grid = given.map((row, r) =>
          row.map((cell, c) =>
            cell === null
              ? null
              : field(`${r}/${c}`, {
                  lock: cell.locked ? LOCK : null,
                  computed: cell.computed,
                  status: cell.status,
                  value: cell.status === 'A' ? cell.value : null,
                }),
          ),
        );
        const plan = planPaste(block, at, grid);
        const emptyOutside = block.flatMap((row, r) =>
          row.filter((cell, c) => cell === '' && (grid[at.row + r]?.[at.column + c] ?? null) === null),
        );
        expect(size(plan)).toBe(block.flat().length - emptyOutside.length);
        for (const cell of [...plan.taken, ...plan.changed]) {
          expect(grid[cell.row]?.[cell.column]).toMatchObject({ id: cell.id, lock: null, computed: false });
        }
        for (const { before, value, status } of plan.changed) expect(before).not.toEqual({ value, status });
        for (const { reason } of plan.skipped) expect(reason).toMatch(/\.$/);
      }),
    );
  });
});
