import type { IndicatorBlock } from '@teilziel/releases/model';
import { calculationText, namesOf, sourceText, targetText } from './indicator-text';
import { sampleSnapshot } from './sample-snapshot';

function sample(changes: Partial<IndicatorBlock> = {}): IndicatorBlock {
  const [, indicator] = sampleSnapshot({ fields: 1, teilziele: 1 }).indicators;
  if (indicator === undefined) {
    throw new Error('sample');
  }
  return { ...indicator, ...changes };
}

const { assessment, target } = sample();

describe('indicator texts', () => {
  it('shows the steps of the rule with their figures', () => {
    expect(calculationText(sample())).toBe(
      'Mittlere jährliche Änderung 2022 bis 2025: +1,10\u00A0Prozentpunkte. Fortgeschrieben bis 2030: 55,2\u00A0%. ' +
        'Vom heutigen Abstand zum Ziel fehlen dann 33\u00A0%.',
    );
    expect(calculationText(sample({ assessment: null }))).toBeNull();
  });

  it('says it in words where the distance grows', () => {
    const worse = assessment === null ? null : { ...assessment, meanChange: -1, shortfallShare: 1.39 };
    expect(calculationText(sample({ assessment: worse }))).toContain('so groß wie heute oder größer');
  });

  it('names every kind of target', () => {
    const said = (
      changes: Partial<NonNullable<typeof target>>,
      direction: IndicatorBlock['direction'],
    ): string | null =>
      targetText(
        sample({
          direction,
          target: target === null ? null : { ...target, baselineValue: null, beschluss: null, ...changes },
        }),
      );
    expect(said({}, 'increase')).toBe('58,0\u00A0% (2030).');
    expect(said({ kind: 'hold' }, 'decrease')).toBe('höchstens 58,0\u00A0% in jedem Jahr.');
    expect(said({ kind: 'corridor', lower: 40, upper: 60 }, 'corridor')).toBe('zwischen 40,0 und 60,0\u00A0% (2030).');
    expect(said({ kind: 'direction', value: null, period: null }, 'decrease')).toBe('Der Wert soll sinken.');
  });

  it('names source, licence, rhythm and office', () => {
    expect(sourceText(sample())).toBe(
      'Bundesagentur für Arbeit: Statistik der Beschäftigung; Lizenz: Datenlizenz Deutschland 2.0. Jährlich. ' +
        'Zuständig: Amt für Wirtschaft und Arbeit.',
    );
  });

  it('names as many indicators as fit', () => {
    const named = ['A', 'B', 'C'].map((name) => sample({ name }));
    expect(namesOf(named)).toBe('„A“, „B“ und eine weitere');
    expect(namesOf(named.map((indicator) => ({ ...indicator, name: indicator.name.repeat(90) })))).toMatch(
      /und 2 weitere$/,
    );
  });
});
