import { AccountSlot, KOMMUNE_PAGES, OWN_PAGES, usePerson } from '@teilziel/identity/web';
import { ReleaseRoutes } from '@teilziel/releases/web';
import type { FrameSlots } from '@teilziel/releases/web';
import { useMemo } from 'react';
import type { ReactElement } from 'react';

/** Puts the domains together: none of them knows the other. */
export function Application(): ReactElement {
  const { person } = usePerson();
  const slots = useMemo<FrameSlots>(
    () => ({
      account: <AccountSlot />,
      kommuneName: (ags) => person?.kommunen.find((kommune) => kommune.ags === ags)?.name,
    }),
    [person],
  );
  return <ReleaseRoutes slots={slots} pages={OWN_PAGES} kommunePages={KOMMUNE_PAGES} />;
}
