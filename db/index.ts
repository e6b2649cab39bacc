import { FirstSlice1763787600000 } from './migrations/1763787600000-first-slice';

/** In the order they run. */
export const migrations = [FirstSlice1763787600000];

export type { DemoIndicator, DemoKommune, DemoKonzept, DemoObservation, DemoTeilziel } from './seeds/demo.types';
export { musterstadt } from './seeds/musterstadt/musterstadt';
export { verbund } from './seeds/verbund/verbund';
