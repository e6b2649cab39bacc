import fc from 'fast-check';
import { combineOpenSdg, firstYearOfRange } from './assess-open-sdg';
import { PROGRESS_METHODS, progressMethod } from './progress-methods';
import type { MethodId, ProgressAssessment, ProgressInput, ProgressValue } from './progress-method.types';

const yearly = (first: number, ...figures: readonly (number | null)[]): ProgressValue[] =>
  figures.map((value, at) => ({ year: first + at, value, status: 'A', numerator: null, denominator: null }));

const BASE: ProgressInput = {
  role: 'steering',
  direction: 'increase',
  target: 71,
  targetYear: 2031,
  corridor: null,
  limit: null,
  baseYear: null,
  assessedYear: 2026,
  breaks: [],
  values: yearly(2021, 51, 53, 55, 57, 59, 61),
};

const assess = (id: MethodId, more: Partial<ProgressInput> = {}): ProgressAssessment =>
  progressMethod(id).assess({ ...BASE, ...more });

const outcomes = (more: Partial<ProgressInput>): Record<string, string> =>
  Object.fromEntries(PROGRESS_METHODS.map(({ id, assess: by }) => [id, by({ ...BASE, ...more }).outcome]));

describe('the register of methods', () => {
  it('gives one form of result with everything needed to reproduce it', () => {
    expect(assess('destatis-dns')).toEqual({
      method: 'destatis-dns',
      version: '1',
      outcome: 'SUN',
      light: 'green',
      word: 'auf Kurs',
      preliminary: false,
      provisional: false,
      window: [2021, 2026],
      figures: { avg: 2, last: null, proj: 71, shortfallShare: 0 },
      inputs: BASE,
      reason: null,
    });
    expect(() => progressMethod('gefühlt')).toThrow('Das Bewertungsverfahren „gefühlt“ gibt es nicht.');
  });

  it('sets the methods side by side', () => {
    expect(outcomes({})).toEqual({
      'destatis-dns': 'SUN',
      'eurostat-short': 'significant_progress',
      'eurostat-long': 'not_assessable',
      'open-sdg': 'substantial_progress',
      'sdsn-linear': 'on_track',
      'un-chart': 'score_3',
      escap: 'maintain',
    });
  });

  it('never assesses what only describes', () => {
    for (const more of [{ role: 'context' }, { direction: 'neutral' }] as const) {
      const found = PROGRESS_METHODS.map(({ assess: by }) => by({ ...BASE, ...more }));
      expect(found.every(({ outcome, window }) => outcome === 'not_assessable' && window === null)).toBe(true);
    }
  });

  it('a young series has a preliminary estimate, and only by the linear method', () => {
    const values = yearly(2025, 59, 61);
    expect(assess('destatis-dns', { values }).reason).toBe(
      'Bis 2026 liegen erst 2 Jahreswerte ohne Lücke vor; nötig sind 4.',
    );
    expect(assess('sdsn-linear', { values })).toMatchObject({
      outcome: 'on_track',
      preliminary: true,
      window: [2025, 2026],
    });
    expect(assess('sdsn-linear', { values: values.slice(1) }).reason).toContain('zwei vergleichbare Jahreswerte');
  });

  it('a break cuts every window', () => {
    const cut = { values: yearly(2021, 83, 81, 58, 60, 62, 64), breaks: [2023] };
    for (const { id, assess: by } of PROGRESS_METHODS) {
      const { window } = by({ ...BASE, ...cut });
      expect([id, window === null || window[0] >= 2023]).toEqual([id, true]);
    }
  });

  it('a year marked B begins a new segment, and a status without a value is a gap', () => {
    const marked = (status: ProgressValue['status'], year: number): Partial<ProgressInput> => ({
      values: BASE.values.map((value) => (value.year === year ? { ...value, status } : value)),
    });
    expect(assess('destatis-dns', marked('B', 2023))).toMatchObject({
      window: [2023, 2026],
      inputs: { breaks: [2023] },
    });
    expect(assess('destatis-dns', marked('Q', 2022)).window).toEqual([2023, 2026]);
    expect(assess('sdsn-linear', marked('O', 2021)).window).toEqual([2022, 2026]);
  });

  it('the gate comes before the light', () => {
    const with2026 = (more: Partial<ProgressValue>): ProgressInput['values'] =>
      BASE.values.map((value) => (value.year === 2026 ? { ...value, ...more } : value));
    const reason = (more: Partial<ProgressValue>): string | null =>
      assess('destatis-dns', { values: with2026(more) }).reason;
    expect(reason({ numerator: 17, denominator: 29 })).toBe('Zu kleine Fallzahl.');
    expect(reason({ numerator: 18, denominator: 36 })).toBe('Zu kleine Fallzahl.');
    expect(reason({ numerator: 240, denominator: 400 })).toBeNull();
    expect(reason({ status: 'U' })).toContain('unsicher');
    expect(reason({ status: 'Q', value: null })).toContain('geheim');
    expect(assess('destatis-dns', { values: with2026({ status: 'P' }) }).provisional).toBe(true);
    expect(assess('eurostat-short', { values: with2026({ status: 'E' }) }).provisional).toBe(true);
    expect(assess('destatis-dns', { values: BASE.values.slice(0, 5) }).reason).toContain('liegt kein Jahreswert vor');
  });

  it('an expired target ends every assessment', () => {
    for (const { id, assess: by } of PROGRESS_METHODS) {
      expect([id, by({ ...BASE, targetYear: 2025 }).reason]).toEqual([
        id,
        'Die Bewertung endet: Das Zieljahr 2025 ist vorbei.',
      ]);
    }
  });

  it('a corridor is for the Destatis rule alone', () => {
    const corridor = { direction: 'corridor', corridor: { lower: 55, upper: 65 } } as const;
    expect(outcomes(corridor)).toMatchObject({ 'destatis-dns': 'SUN', 'eurostat-short': 'not_assessable' });
    expect(assess('destatis-dns', { direction: 'corridor' }).reason).toContain('keine Grenzen');
  });

  it('a series that was better than the target and fell below it moves away by every method', () => {
    expect(outcomes({ values: yearly(2021, 80, 77, 75, 72, 70, 66) })).toEqual({
      'destatis-dns': 'STORM',
      'eurostat-short': 'movement_away',
      'eurostat-long': 'not_assessable',
      'open-sdg': 'deterioration',
      'sdsn-linear': 'decreasing',
      'un-chart': 'score_1',
      escap: 'not_assessable',
    });
  });

  it('growth below zero goes downwards: −50 to −20 is progress towards −10', () => {
    const values = yearly(2021, -50, -44, -38, -32, -26, -20);
    expect(assess('eurostat-short', { values, target: -10 }).outcome).toBe('significant_progress');
    expect(assess('eurostat-short', { values, target: null, targetYear: null }).outcome).toBe('significant_progress');
  });

  it('the long window needs ten years and reaches back fifteen', () => {
    const values = yearly(2006, ...Array.from({ length: 21 }, (_, at) => 30 + at));
    expect(assess('eurostat-long', { values })).toMatchObject({
      window: [2011, 2026],
      outcome: 'moderate_progress',
    });
    expect(assess('eurostat-short', { values })).toMatchObject({ window: [2021, 2026] });
  });

  it('Open SDG starts at its base year, else at the next one there is', () => {
    const values = yearly(2012, ...Array.from({ length: 15 }, (_, at) => 30 + at));
    expect(assess('open-sdg', { values }).window).toEqual([2015, 2026]);
    expect(assess('open-sdg', { values, baseYear: 2020 }).window).toEqual([2020, 2026]);
    expect(firstYearOfRange('2015-16')).toBe(2015);
  });

  it('several series of Open SDG: mean of the scores, achieved only where all are', () => {
    const one = (score: number | null, status: 'target_achieved' | 'limited_progress' | 'not_available') =>
      ({ score, status, progressValue: null, coefficient: 1, reason: null }) as const;
    expect(combineOpenSdg([one(5, 'target_achieved'), one(-2, 'limited_progress')])).toEqual({
      score: 1.5,
      status: 'moderate_progress',
    });
    expect(combineOpenSdg([one(5, 'target_achieved'), one(null, 'not_available')]).status).toBe('target_achieved');
    expect(combineOpenSdg([one(null, 'not_available')])).toEqual({ score: null, status: 'not_available' });
  });
});

describe('what holds for any series', () => {
  const whole = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 6, maxLength: 6 });
  const target = fc.integer({ min: 1, max: 10_000 });
  const of = (figures: readonly number[], aim: number, change: (x: number) => number): Partial<ProgressInput> => ({
    values: yearly(2021, ...figures.map(change)),
    target: change(aim),
  });

  it('another unit changes no outcome (scale)', () => {
    fc.assert(
      fc.property(whole, target, fc.constantFrom(2, 8, 1024), (figures, aim, times) => {
        expect(outcomes(of(figures, aim, (x) => x * times))).toEqual(outcomes(of(figures, aim, (x) => x)));
      }),
      { numRuns: 100 },
    );
  });

  it('another zero point changes no outcome of the linear methods (shift)', () => {
    const linear = (more: Partial<ProgressInput>): (string | undefined)[] =>
      (['destatis-dns', 'sdsn-linear', 'escap'] as const).map((id) => assess(id, more).outcome);
    fc.assert(
      fc.property(whole, target, fc.integer({ min: -5000, max: 5000 }), (figures, aim, by) => {
        expect(linear(of(figures, aim, (x) => x + by))).toEqual(linear(of(figures, aim, (x) => x)));
      }),
      { numRuns: 100 },
    );
  });

  it('a better latest value never makes a worse light, with the dated rules', () => {
    const RANK = { red: 0, yellow: 1, green: 2, grey: 3 };
    fc.assert(
      fc.property(whole, target, fc.integer({ min: 1, max: 2000 }), (figures, aim, more) => {
        const better = figures.map((x, at) => (at === 5 ? x + more : x));
        for (const id of ['destatis-dns', 'eurostat-short', 'open-sdg', 'sdsn-linear', 'un-chart'] as const) {
          const [before, after] = [
            assess(
              id,
              of(figures, aim, (x) => x),
            ),
            assess(
              id,
              of(better, aim, (x) => x),
            ),
          ];
          expect(RANK[after.light ?? 'grey']).toBeGreaterThanOrEqual(
            before.light === 'grey' ? 0 : RANK[before.light ?? 'grey'],
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what lies before a break never changes an outcome', () => {
    fc.assert(
      fc.property(whole, whole, target, fc.integer({ min: 2022, max: 2026 }), (figures, others, aim, start) => {
        const mixed = figures.map((x, at) => (2021 + at < start ? (others[at] ?? x) : x));
        const cut = { breaks: [start] };
        expect(outcomes({ ...of(mixed, aim, (x) => x), ...cut })).toEqual(
          outcomes({ ...of(figures, aim, (x) => x), ...cut }),
        );
      }),
      { numRuns: 100 },
    );
  });
});
