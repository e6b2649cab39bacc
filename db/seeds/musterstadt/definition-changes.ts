import type { DemoDefinition } from '../demo.types';

/** The same reason for every base taken from the population statistics. */
export function zensus(validFrom: string, text: string): DemoDefinition {
  return {
    validFrom,
    text,
    comparable: false,
    reason: 'Seit 2022 beruht die Bevölkerungszahl auf dem Zensus 2022. Frühere Werte beruhen auf dem Zensus 2011.',
  };
}
