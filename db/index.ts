import { FirstSlice1763787600000 } from './migrations/1763787600000-first-slice';
import { Identity1763874000000 } from './migrations/1763874000000-identity';
import { RowSecurity1763874000001 } from './migrations/1763874000001-row-security';
import { OpenedByHand1763874000002 } from './migrations/1763874000002-opened-by-hand';
import { OwnSearchPath1763874000003 } from './migrations/1763874000003-own-search-path';
import { Quarter1763960400000 } from './migrations/1763960400000-quarter';
import { EntryStructure1763960500000 } from './migrations/1763960500000-entry-structure';
import { SaveOpenCells1763960500001 } from './migrations/1763960500001-save-open-cells';
import { FirstPeriod1763960600000 } from './migrations/1763960600000-first-period';
import { UndoneImports1763960700000 } from './migrations/1763960700000-undone-imports';
import { ApprovedWithReservation1763960800000 } from './migrations/1763960800000-approved-with-reservation';
import { Schedule1763960900000 } from './migrations/1763960900000-schedule';
import { Disclosure1763961000000 } from './migrations/1763961000000-disclosure';
import { ReleaseLifecycle1763961100000 } from './migrations/1763961100000-release-lifecycle';
import { Assessment1763961200000 } from './migrations/1763961200000-assessment';
import { IndicatorIdentities1763961300000 } from './migrations/1763961300000-indicator-identities';
import { ReportAsDocx1763961600000 } from './migrations/1763961600000-report-as-docx';

/** In the order they run. */
export const migrations = [
  FirstSlice1763787600000,
  Identity1763874000000,
  RowSecurity1763874000001,
  OpenedByHand1763874000002,
  OwnSearchPath1763874000003,
  Quarter1763960400000,
  EntryStructure1763960500000,
  SaveOpenCells1763960500001,
  FirstPeriod1763960600000,
  UndoneImports1763960700000,
  ApprovedWithReservation1763960800000,
  Schedule1763960900000,
  Disclosure1763961000000,
  ReleaseLifecycle1763961100000,
  Assessment1763961200000,
  IndicatorIdentities1763961300000,
  ReportAsDocx1763961600000,
];

export type { DemoIndicator, DemoKommune, DemoKonzept, DemoObservation, DemoTeilziel } from './seeds/demo.types';
export { musterstadt } from './seeds/musterstadt/musterstadt';
export { verbund } from './seeds/verbund/verbund';
export { APPLICATION_ROLE } from './row-security/row-security';
