import type { IndicatorInput } from './compile-input';
import { readingAid } from './reading-aid.rules';
import { count, indicator, plain, quarter, rate, year } from './release.fixture';
import { seriesTableOf } from './series-table';

interface Case {
  readonly of: string;
  readonly given: Partial<IndicatorInput>;
  readonly text: string;
}

const hired = {
  numeratorLabel: 'Neueinstellungen mit Einwanderungsgeschichte',
  denominatorLabel: 'alle Neueinstellungen mit Angabe',
};
const cases = { unit: 'Fälle', decimals: 0, factor: 1, aggregation: 'flow', denominatorLabel: null } as const;

const LIST: readonly Case[] = [
  {
    of: 'a share with its counts',
    given: { ...hired, figures: [rate(year(2025), '', 8, 33)] },
    text: 'Neueinstellungen mit Einwanderungsgeschichte: 8. Alle Neueinstellungen mit Angabe: 33. Für 2025 ergibt das 24,2 %.',
  },
  {
    of: 'per thousand, of a quarter, area with decimals',
    given: {
      unit: 'm² je Person',
      factor: 1,
      frequency: 'Q',
      numeratorLabel: 'Wohnfläche in m²',
      denominatorLabel: 'Personen in Wohnungen',
      figures: [rate(quarter(2026, 3), '', 41234.5, 1200)],
    },
    text: 'Wohnfläche in m²: 41.234,50. Personen in Wohnungen: 1.200. Für das 3. Quartal 2026 ergibt das 34,4 m² je Person.',
  },
  {
    of: 'a share without counts',
    given: { ...hired, figures: [plain(year(2025), '', 24.24)] },
    text: 'Für 2025: 24,2 %. Zähler: Neueinstellungen mit Einwanderungsgeschichte. Nenner: alle Neueinstellungen mit Angabe.',
  },
  {
    of: 'a share without any figure',
    given: hired,
    text: 'Zähler: Neueinstellungen mit Einwanderungsgeschichte. Nenner: alle Neueinstellungen mit Angabe.',
  },
  {
    of: 'a count',
    given: { ...cases, numeratorLabel: 'begonnene Fälle', figures: [count(year(2025), '', 1412)] },
    text: 'Begonnene Fälle: 1.412 Fälle für 2025.',
  },
  {
    of: 'a figure that nobody has named',
    given: { ...cases, name: 'Beratungen', numeratorLabel: null, figures: [count(year(2025), '', 12)] },
    text: 'Beratungen: 12 Fälle für 2025.',
  },
  {
    of: 'nothing at all',
    given: { ...cases, numeratorLabel: null },
    text: 'Es gibt noch keinen Wert, der sich als Beispiel lesen ließe.',
  },
  {
    of: 'its own words, without the heading they stand under',
    given: { readingAid: 'Lesebeispiel: Wer drei Angebote besucht, zählt dreimal.' },
    text: 'Wer drei Angebote besucht, zählt dreimal.',
  },
];

describe('reading aid', () => {
  it.each(LIST)('$of', ({ given, text }) => {
    const one = indicator({ code: 'L1', ...given });
    const found = readingAid(one, seriesTableOf(one, one.figures)).replaceAll('\u00A0', ' ');
    expect(found).toBe(text);
    expect(found).not.toMatch(/^Lese|\(/u);
  });
});
