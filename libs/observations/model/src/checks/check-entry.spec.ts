import fc from 'fast-check';
import { AGES, CASES, EXAM, findingsOf, MOVES, SHARE } from './check-cases.fixture';
import type { Finding } from './check.types';
import { DEFAULT_RULES } from './rule-settings';

const kinds = (findings: readonly Finding[]): string[] => findings.map(({ kind, cell }) => `${kind} ${cell}`);

describe('checkEntry', () => {
  it('is silent about a plausible sheet', () => {
    const figures = { 1: [30, 46], 2: [17, 41], 3: [0, 0], 4: [1, 2] } as const;
    expect(findingsOf({ indicator: EXAM, figures, submitting: true })).toEqual([]);
  });

  it('is silent about an empty sheet until it is to be submitted', () => {
    expect(findingsOf({ indicator: MOVES, figures: {} })).toEqual([]);
    const findings = findingsOf({ indicator: MOVES, figures: {}, submitting: true });
    expect(kinds(findings)).toEqual(['empty 1', 'empty 2', 'empty 3', 'empty 4']);
  });

  it('takes a sign for an answer', () => {
    const figures = { 1: 12, 2: 9, 3: 'M', 4: 'M' } as const;
    expect(findingsOf({ indicator: MOVES, figures, submitting: true })).toEqual([]);
    expect(findingsOf({ indicator: CASES, figures: { 0: 'L', 1: 'L', 2: 'Q' }, submitting: true })).toEqual([]);
  });

  it('puts errors before hints, each in the order of the cells', () => {
    const figures = { 1: 400, 2: -1, 3: 0, 4: 0.5 };
    const findings = findingsOf({ indicator: MOVES, figures, history: { 1: [20, 21, 22, 20] } });
    expect(kinds(findings)).toEqual(['not-a-count 2', 'not-a-count 4', 'jump 1']);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'hint']);
  });

  it('tells a slip in one part once, not again for the total', () => {
    const history = { 0: [24, 31, 22, 27], 1: [12, 14, 9, 12], 2: [12, 17, 13, 15] };
    const findings = findingsOf({ indicator: MOVES, figures: { 1: 12, 2: 71, 3: 0, 4: 0 }, history });
    expect(kinds(findings)).toEqual(['jump 2']);
  });

  it('looks at a total where the parts have no history', () => {
    const findings = findingsOf({
      indicator: MOVES,
      figures: { 1: 112, 2: 71, 3: 0, 4: 0 },
      history: { 0: [24, 31, 22, 27] },
    });
    expect(kinds(findings)).toEqual(['jump 0']);
  });

  it('needs four values for a jump and counts at most the last twelve', () => {
    const jumpAfter = (before: readonly number[]): string[] =>
      kinds(findingsOf({ indicator: MOVES, figures: { 2: 71 }, history: { 2: before } }));
    expect(jumpAfter([12, 14, 15])).toEqual([]);
    expect(jumpAfter([12, 14, 15, 13])).toEqual(['jump 2']);
    expect(jumpAfter([...Array<number>(20).fill(13), ...Array<number>(12).fill(70)])).toEqual([]);
  });

  it('lets a ratio have more above than below', () => {
    const space = { ...EXAM, unit: 'm² je Person', factor: 1 };
    expect(findingsOf({ indicator: space, figures: { 2: [4100, 120] } })).toEqual([]);
  });

  it('allows for rounding only where it is said', () => {
    const figures = { 0: 100, 1: 55, 2: 50 };
    expect(kinds(findingsOf({ indicator: CASES, figures }))).toEqual(['parts-and-total 0']);
    const rounded = { kind: 'parts-and-total', severity: 'error', params: { roundedTo: 5 }, active: true } as const;
    expect(findingsOf({ indicator: CASES, figures, rules: [rounded] })).toEqual([]);
    expect(kinds(findingsOf({ indicator: CASES, figures: { ...figures, 2: 60 }, rules: [rounded] }))).toEqual([
      'parts-and-total 0',
    ]);
  });

  it('adds up no medians', () => {
    expect(findingsOf({ indicator: SHARE, figures: { 0: 39, 1: 38, 2: 40 } })).toEqual([]);
  });

  it('knows balances, which may fall below zero and have larger parts', () => {
    const balance = { kind: 'not-a-count', severity: 'error', params: { negative: 1 }, active: true } as const;
    expect(findingsOf({ indicator: CASES, figures: { 0: -5, 1: 10, 2: -15 }, rules: [balance] })).toEqual([]);
    expect(findingsOf({ indicator: AGES, figures: { 0: 1, 1: 20 }, rules: [balance] })).toEqual([]);
  });

  it('follows the rules of the indicator: off, only a hint, another limit', () => {
    const over = { indicator: EXAM, figures: { 2: [47, 41] } } as const;
    const rule = { kind: 'numerator-over-denominator', severity: 'hint', params: {}, active: true } as const;
    expect(findingsOf({ ...over, rules: [{ ...rule, active: false }] })).toEqual([]);
    expect(findingsOf({ ...over, rules: [rule] })).toMatchObject([{ severity: 'hint' }]);
    const jump = { kind: 'jump', severity: 'hint', params: { threshold: 100 }, active: true } as const;
    expect(
      findingsOf({ indicator: MOVES, figures: { 2: 71 }, history: { 2: [12, 14, 15, 13] }, rules: [jump] }),
    ).toEqual([]);
  });

  it('still sees a jump where the unit is not to be checked', () => {
    const off = { kind: 'unit-slip', severity: 'hint', params: {}, active: false } as const;
    const figures = { 2: 14_000 };
    const history = { 2: [12, 14, 15, 13] };
    expect(kinds(findingsOf({ indicator: MOVES, figures, history }))).toEqual(['unit-slip 2']);
    expect(kinds(findingsOf({ indicator: MOVES, figures, history, rules: [off] }))).toEqual(['jump 2']);
  });

  it('has one finding a cell and kind, in a sheet of any figures', () => {
    const figure = fc.oneof(
      fc.integer({ min: -5, max: 2000 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
      fc.constantFrom('L' as const, 'Q' as const, 'M' as const, 'O' as const),
    );
    const sheet = fc.record({
      indicator: fc.constantFrom(EXAM, MOVES, CASES, SHARE, AGES),
      figures: fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), figure),
      history: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.array(figure, { maxLength: 12 })),
      submitting: fc.boolean(),
    });
    fc.assert(
      fc.property(sheet, (given) => {
        const findings = findingsOf(given);
        expect(new Set(kinds(findings)).size).toBe(findings.length);
        for (const { text, cell } of findings) {
          expect(text).not.toMatch(/undefined|null[^.]|NaN|Infinity/);
          expect(given.indicator.cells.some((one) => one.cell === cell)).toBe(true);
        }
        const off = DEFAULT_RULES.map((rule) => ({ ...rule, active: false }));
        expect(findingsOf({ ...given, rules: off })).toEqual([]);
      }),
    );
  });
});
