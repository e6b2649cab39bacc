import type { DemoDefinition } from '../demo.types';

/** The same reason for every base taken from the population statistics. */
export function zensus(validFrom: string, text: string): DemoDefinition {
  return {
    validFrom,
    text,
    comparable: false,
    reason: 'Bevölkerung nach Zensus 2022 statt Zensus 2011',
  };
}
