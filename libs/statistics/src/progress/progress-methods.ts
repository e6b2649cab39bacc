import { statusHasValue } from '../status';
import { destatisFinding } from './destatis-method';
import { escapFinding, eurostatFinding, openSdgFinding, sdsnFinding, unChartFinding } from './end-point-methods';
import type { Finding, MethodId, ProgressAssessment, ProgressInput, ProgressMethod } from './progress-method.types';
import { refusalOf } from './reliability-gate';

type Find = (input: ProgressInput) => Finding;

function method(id: MethodId, name: string, find: Find, preliminary = false): ProgressMethod {
  const version = '1';
  const assess = (given: ProgressInput): ProgressAssessment => {
    const input = comparable(given);
    const refusal = refusalOf(input);
    const found = refusal === null ? find(input) : { reason: refusal };
    const common = { method: id, version, inputs: input, preliminary };
    if (found.reason !== null) {
      const nothing = {
        outcome: 'not_assessable',
        word: 'nicht bewertbar',
        light: id === 'escap' ? null : ('grey' as const),
      };
      return { ...common, ...nothing, reason: found.reason, window: null, figures: {}, provisional: false };
    }
    return { ...common, ...found, provisional: restsOnProvisional(input, found.window) };
  };
  return { id, version, name, assess };
}

/** Values whose status holds none (Q, O, L, M) are gaps whatever they carry; a year marked B begins a new segment. */
function comparable(input: ProgressInput): ProgressInput {
  const values = input.values.map((one) => (statusHasValue(one.status) ? one : { ...one, value: null }));
  const marked = values.filter(({ status }) => status === 'B').map(({ year }) => year);
  return { ...input, values, breaks: [...new Set([...input.breaks, ...marked])].sort((a, b) => a - b) };
}

function restsOnProvisional({ values }: ProgressInput, [from, to]: readonly [number, number]): boolean {
  return values.some(
    ({ year, value, status }) => from <= year && year <= to && value !== null && (status === 'P' || status === 'E'),
  );
}

/** Every method, the default first. A new version of a rule gets a new number; old assessments keep theirs. */
export const PROGRESS_METHODS: readonly ProgressMethod[] = [
  method('destatis-dns', 'Wettersymbol (Statistisches Bundesamt)', destatisFinding),
  method('eurostat-short', 'Eurostat, kurzfristig (5 Jahre)', eurostatFinding('short')),
  method('eurostat-long', 'Eurostat, langfristig (15 Jahre)', eurostatFinding('long')),
  method('open-sdg', 'Open SDG (Wachstumsrate)', openSdgFinding),
  method('sdsn-linear', 'SDSN linear (vorläufige Einschätzung)', sdsnFinding, true),
  method('un-chart', 'UN Progress Chart', unChartFinding),
  method('escap', 'ESCAP, zurückgelegter Weg', escapFinding),
];

export const DEFAULT_METHOD: MethodId = 'destatis-dns';

/** Throws RangeError for an id that is not in the register. */
export function progressMethod(id: string): ProgressMethod {
  const found = PROGRESS_METHODS.find((one) => one.id === id);
  if (found === undefined) {
    throw new RangeError(`Das Bewertungsverfahren „${id}“ gibt es nicht.`);
  }
  return found;
}
