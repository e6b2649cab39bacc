import { textsOf } from '@teilziel/ui';
import type { NavigationItem } from '@teilziel/ui';
import { useCallback } from 'react';

const useNames = textsOf({ de: { versand: 'Versand' }, en: { versand: 'Reports' } });

/** What the main navigation offers Koordination; nobody else sees anything of it. */
export function useReportItems(): (ags: string, roles: readonly string[]) => NavigationItem[] {
  const { versand } = useNames();
  return useCallback(
    (ags, roles) => (roles.includes('koordination') ? [{ to: `/k/${ags}/versand`, label: versand }] : []),
    [versand],
  );
}
