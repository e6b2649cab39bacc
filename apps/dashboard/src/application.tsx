import { AccountSlot, KOMMUNE_PAGES, OWN_PAGES, usePerson } from '@teilziel/identity/web';
import { useWorkItems, WORK_PAGES, WorkPersonContext } from '@teilziel/observations/web';
import { REPORT_PAGES, useReportItems } from '@teilziel/ratsbericht/web';
import { ReleaseRoutes, useBewertungItems, useFreigabeItems } from '@teilziel/releases/web';
import type { FrameSlots } from '@teilziel/releases/web';
import { useMemo } from 'react';
import type { ReactElement } from 'react';

const PAGES_OF_KOMMUNE = [...KOMMUNE_PAGES, ...WORK_PAGES, ...REPORT_PAGES];

/** Puts the domains together: none of them knows the other. */
export function Application(): ReactElement {
  const { person } = usePerson();
  const workItems = useWorkItems();
  const bewertungItems = useBewertungItems();
  const releaseItems = useFreigabeItems();
  const reportItems = useReportItems();
  const slots = useMemo<FrameSlots>(() => {
    const kommuneOf = (ags: string) => person?.kommunen.find((kommune) => kommune.ags === ags);
    return {
      account: <AccountSlot />,
      kommuneName: (ags) => kommuneOf(ags)?.name,
      workItems: (ags) => {
        const roles = kommuneOf(ags)?.roles.map(({ role }) => role) ?? [];
        return [
          ...workItems(ags, roles),
          ...bewertungItems(ags, roles),
          ...releaseItems(ags, roles),
          ...reportItems(ags, roles),
        ];
      },
    };
  }, [person, workItems, bewertungItems, releaseItems, reportItems]);
  return (
    <WorkPersonContext value={person}>
      <ReleaseRoutes slots={slots} pages={OWN_PAGES} kommunePages={PAGES_OF_KOMMUNE} />
    </WorkPersonContext>
  );
}
