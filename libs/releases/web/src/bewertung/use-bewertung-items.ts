import { textsOf } from '@teilziel/ui';
import type { NavigationItem } from '@teilziel/ui';
import { useCallback } from 'react';

const useNames = textsOf({ de: { bewertung: 'Bewertung' }, en: { bewertung: 'Assessment' } });

/** Only the Koordination sets up how indicators are assessed. */
export function useBewertungItems(): (ags: string, roles: readonly string[]) => NavigationItem[] {
  const { bewertung } = useNames();
  return useCallback(
    (ags, roles) => (roles.includes('koordination') ? [{ to: `/k/${ags}/bewertung`, label: bewertung }] : []),
    [bewertung],
  );
}
