import { textsOf } from '@teilziel/ui';

const de = {
  parts: { VALUE: 'Wert', NUMERATOR: 'Zähler', DENOMINATOR: 'Nenner', GAP: 'Abstand' },
  points: 'Punkte',
  secret: '(geheim)',
  /** "Wert 12,4 % erklären: Frauen, 2024" */
  name: (part: string, figure: string, of: string): string => `${part} ${figure} erklären: ${of}`,
};

const en: typeof de = {
  parts: { VALUE: 'value', NUMERATOR: 'numerator', DENOMINATOR: 'denominator', GAP: 'gap' },
  points: 'points',
  secret: '(confidential)',
  name: (part, figure, of) => `Explain ${part} ${figure}: ${of}`,
};

/** Apart from the words of the panel: figures stand on the first page, the panel comes when it is asked for. */
export const useFigureWords = textsOf({ de, en });
