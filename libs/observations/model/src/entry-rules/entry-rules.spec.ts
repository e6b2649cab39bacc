import fc from 'fast-check';
import { parsePeriod, periodLabel, periodShortLabel, toStorage } from '@teilziel/statistics';
import { DEFAULT_RULES } from '../checks/rule-settings';
import type { DueRule } from '../due/due.types';
import { isDefaultRule, isLimitRule, ruleFault, ruleInForce } from './check-rule.rules';
import { dueRuleFault, dueRuleText, dueSentence, nextDue, readFirstPeriod, waitingFor } from './due-rule.rules';
import { readDay, readPeriod } from './german-period.rules';
import { announcedLabel, readReleaseList } from './release-list.rules';
import { RULE_PARAMS } from './rule-params';
import { ruleSentence, severitySentence } from './rule-sentence';

const stored = (code: string): number => toStorage(parsePeriod(code));
const RULE: DueRule = { frequency: 'Q', every: 1, firstPeriod: null, dueDays: 15, needsSourceRelease: false };
const NONE = new Map<number, string>();
const say = (rule: DueRule, announced = NONE, today = '2026-10-12'): string[] =>
  nextDue(rule, announced, today).map((entry) => dueSentence(entry, rule));

describe('periods and days as people write them', () => {
  it.each([
    ['3. Quartal 2026', '2026-Q3'],
    [' Q3 2026', '2026-Q3'],
    ['q3/2026', '2026-Q3'],
    ['2026-q3', '2026-Q3'],
    ['1.Halbjahr  2026', '2026-S1'],
    ['H2 2026', '2026-S2'],
    ['Schuljahr 2025/26', '2025-08-01/P1Y'],
    ['2025/2026', '2025-08-01/P1Y'],
    ['Jahr 2026', '2026'],
  ])('%s is %s', (text, code) => expect(readPeriod(text)).toEqual(parsePeriod(code)));

  it.each(['', '5. Quartal 2026', '2025/27', '2026-M02', '2026-W10', 'bald'])('%s is none', (text) =>
    expect(readPeriod(text)).toBeNull(),
  );

  it('every stored period is read back from both of its names', () => {
    const frequency = fc.constantFrom('A' as const, 'S' as const, 'Q' as const, 'SY' as const);
    fc.assert(
      fc.property(
        frequency,
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 0, max: 3 }),
        (kind, year, part) => {
          const perYear = { A: 1, S: 2, Q: 4, SY: 1 }[kind];
          const period = { frequency: kind, index: perYear * year + (part % perYear) };
          expect(readPeriod(periodLabel(period))).toEqual(period);
          expect(readPeriod(periodShortLabel(period))).toEqual(period);
        },
      ),
    );
  });

  it('days in both spellings, none that the calendar lacks', () => {
    expect(['15.10.2026', '5.1.2026', '2026-10-15'].map(readDay)).toEqual(['2026-10-15', '2026-01-05', '2026-10-15']);
    expect(['31.02.2026', '2026-02-30', '15.10.26', '15.10.', 'morgen', ''].map(readDay)).toEqual(Array(6).fill(null));
  });
});

describe('deadlines in words', () => {
  it('the next two, of a quarter, a survey of every fourth year and a source without a day', () => {
    expect(say(RULE)).toEqual(['3. Quartal 2026: fällig am 15.10.2026', '4. Quartal 2026: fällig am 15.01.2027']);
    expect(say({ ...RULE, dueDays: 5 })).toEqual([
      '4. Quartal 2026: fällig am 05.01.2027',
      '1. Quartal 2027: fällig am 05.04.2027',
    ]);
    const survey: DueRule = { ...RULE, frequency: 'A', every: 4, firstPeriod: stored('2022') };
    expect(say(survey)).toEqual(['2026: fällig am 15.01.2027', '2030: fällig am 15.01.2031']);
    const school: DueRule = { ...RULE, frequency: 'SY', needsSourceRelease: true };
    expect(say(school, new Map([[stored('2025-08-01/P1Y'), '2026-10-20']]))).toEqual([
      'Schuljahr 2025/26: fällig am 04.11.2026',
      'Schuljahr 2026/27: fällig 15 Tage, nachdem die Quelle veröffentlicht',
    ]);
  });

  it('there is always a next one, whatever the rule', () => {
    const rule = fc.record({
      frequency: fc.constantFrom('A' as const, 'S' as const, 'Q' as const, 'SY' as const),
      ...{ every: fc.integer({ min: 1, max: 40 }), dueDays: fc.integer({ min: 0, max: 730 }) },
      ...{ firstPeriod: fc.constant(null), needsSourceRelease: fc.boolean() },
    });
    fc.assert(
      fc.property(rule, (given) => {
        expect(dueRuleFault(given)).toBeNull();
        const found = nextDue(given, NONE, '2026-10-12');
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ dueOn }) => dueOn === null || dueOn >= '2026-10-12')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('read like a sentence in the Protokoll', () => {
    expect(dueRuleText({ ...RULE, every: 2, firstPeriod: stored('2026-Q3'), dueDays: 1 })).toBe(
      'jedes 2. Quartal, ab 3. Quartal 2026, 1 Tag nach dem Ende',
    );
    // Older data: a first period that is none of the frequency.
    expect(dueRuleText({ ...RULE, frequency: 'A', firstPeriod: stored('2026-Q3') })).toContain('ab ?');
  });

  it('a first period is one of the own frequency, with a sentence otherwise', () => {
    expect(readFirstPeriod(' ', 'Q')).toBeNull();
    expect(readFirstPeriod('3. Quartal 2026', 'Q')).toBe(stored('2026-Q3'));
    expect(readFirstPeriod('3. Quartal 2026', 'SY')).toEqual({
      field: 'firstPeriod',
      message:
        'Erster Zeitraum: „3. Quartal 2026“ ist kein Schuljahr. Dieser Indikator zählt nach Schuljahr, zum Beispiel „2026/27“.',
    });
  });

  it('what waits: only where the rule says so, and what has begun', () => {
    const waiting: DueRule = { ...RULE, needsSourceRelease: true, firstPeriod: stored('2026-Q3') };
    expect(waitingFor(RULE, NONE, '2026-10-12')).toEqual([]);
    expect(waitingFor(waiting, NONE, '2026-10-12').map(({ period }) => period)).toEqual([
      stored('2026-Q3'),
      stored('2026-Q4'),
    ]);
  });
});

describe('a pasted list of days', () => {
  it('is read line by line, with a sentence for each wrong one', () => {
    const lines = readReleaseList(
      'Zeitraum\tTag\n3. Quartal 2026\t15.10.2026\r\n\n2026-Q3;1.11.2026\nQ4 2026\t\n2025/26\t1.9.2026\nQ1 2026\t1.12.2025',
      ['Q'],
    );
    expect(lines.map(({ line, announced, error }) => [line, announced?.day ?? error])).toEqual([
      [2, '2026-10-15'],
      [4, '3. Quartal 2026 steht schon in Zeile 2.'],
      [5, 'Der Tag fehlt. Erwartet wird zum Beispiel 15.10.2026.'],
      [6, 'Schuljahr 2025/26 passt nicht: Diese Quelle liefert Zeiträume wie „3. Quartal 2026“.'],
      [7, 'Der Tag liegt vor dem Beginn des Zeitraums 1. Quartal 2026.'],
    ]);
  });

  it('a Schuljahr and the quarter it ends in have one day between them', () => {
    const [, second] = readReleaseList('Q3 2026;1.11.2026\n2025/26;1.12.2026', ['Q', 'SY']);
    expect(second?.error).toBe(
      'Schuljahr 2025/26 endet im selben Quartal wie 3. Quartal 2026 (Zeile 1): Beide haben bei einer Quelle denselben Tag.',
    );
  });

  it('no text breaks it, and what it takes is a day of the calendar', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { announced, error } of readReleaseList(text, ['A', 'Q']))
          expect(announced === null ? error : readDay(announced.day)).toBeTruthy();
      }),
    );
  });

  it('a stored period has the name of what the source delivers', () => {
    expect(announcedLabel(stored('2026'), ['A', 'Q']).label).toBe('2026');
    expect(announcedLabel(stored('2026-Q1'), ['A', 'Q']).label).toBe('1. Quartal 2026');
    expect(announcedLabel(stored('2025-08-01/P1Y'), ['SY']).label).toBe('Schuljahr 2025/26');
  });
});

describe('check rules', () => {
  it.each(DEFAULT_RULES.map((rule) => [rule.kind, rule] as const))(
    '%s: the default is allowed and has a sentence',
    (_, rule) => {
      expect(ruleFault(rule)).toBeNull();
      expect(isDefaultRule(rule)).toBe(true);
      expect(RULE_PARAMS[rule.kind].map(({ name }) => name).sort()).toEqual(Object.keys(rule.params).sort());
      expect(ruleSentence(rule)).toMatch(/^[A-ZÄÖÜ].*\.$/u);
      expect(ruleSentence(rule)).not.toMatch(/undefined|NaN|\d\.\d/);
      expect(isLimitRule(rule.kind) && rule.severity === 'error').toBe(false);
    },
  );

  it('limits never block', () => {
    for (const { kind } of DEFAULT_RULES.filter((rule) => isLimitRule(rule.kind)))
      expect(ruleFault({ ...ruleInForce(kind, undefined), severity: 'error' })?.field).toBe('severity');
  });

  it('a rule that is changed says so, and one that leaves a limit out keeps its default', () => {
    const own = { kind: 'jump' as const, severity: 'hint' as const, active: true, params: { threshold: 5.5 } };
    expect(ruleSentence(ruleInForce('jump', own))).toBe(
      'Ein Wert fällt auf, wenn er mehr als 5,5 übliche Schwankungen vom mittleren Wert entfernt ist. ' +
        'Gerechnet wird ab 4 früheren Werten, mit einer Schwankung von mindestens 5\u00A0%.',
    );
    expect(isDefaultRule(own)).toBe(false);
    expect(severitySentence({ ...own, active: false })).toBe('Ausgeschaltet: Es wird nicht geprüft.');
    expect(ruleFault({ ...own, params: { floor: 1.5 } })?.message).toBe(
      'Kleinste beachtete Schwankung in Prozent: Bitte eine Zahl von 0 bis 100 eintragen.',
    );
  });
});
