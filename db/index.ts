import { FirstSlice1763787600000 } from './migrations/1763787600000-first-slice';
import { Identity1763874000000 } from './migrations/1763874000000-identity';
import { RowSecurity1763874000001 } from './migrations/1763874000001-row-security';
import { OpenedByHand1763874000002 } from './migrations/1763874000002-opened-by-hand';
import { OwnSearchPath1763874000003 } from './migrations/1763874000003-own-search-path';
import { Quarter1763960400000 } from './migrations/1763960400000-quarter';

/** In the order they run. */
export const migrations = [
  FirstSlice1763787600000,
  Identity1763874000000,
  RowSecurity1763874000001,
  OpenedByHand1763874000002,
  OwnSearchPath1763874000003,
  Quarter1763960400000,
];

export type { DemoIndicator, DemoKommune, DemoKonzept, DemoObservation, DemoTeilziel } from './seeds/demo.types';
export { musterstadt } from './seeds/musterstadt/musterstadt';
export { verbund } from './seeds/verbund/verbund';
export { APPLICATION_ROLE } from './row-security/row-security';
