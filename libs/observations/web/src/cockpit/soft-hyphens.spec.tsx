import { softHyphens } from './soft-hyphens.rules';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00AD', '-');

describe('soft hyphens', () => {
  it.each([
    ['Gesundheitsförderung', 'Gesund-heits-förderung'],
    ['Arbeitsmarktintegration', 'Arbeits-markt-inte-gra-tion'],
    ['Anerkennungskultur', 'Aner-ken-nungs-kultur'],
    ['Unterbringung', 'Unter-brin-gung'],
    ['Diskriminierung', 'Dis-kri-mi-nie-rung'],
    ['Handlungsfeld', 'Handlungs-feld'],
    ['Asylsuchenden', 'Asyl-suchenden'],
    ['Interkulturelle', 'Inter-kul-tu-relle'],
    ['Sprachförderung', 'Sprach-förderung'],
    ['Gesundheitsversorgung', 'Gesund-heits-ver-sor-gung'],
    ['Menschen', 'Menschen'],
    ['Aufklärung', 'Auf-klä-rung'],
    ['Jugend- und Sozialarbeit', 'Jugend- und Sozial-arbeit'],
  ])('%s', (word, expected) => {
    expect(shown(word)).toBe(expected);
  });
});
