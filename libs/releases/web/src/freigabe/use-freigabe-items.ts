import { textsOf } from '@teilziel/ui';
import type { NavigationItem } from '@teilziel/ui';
import { useCallback } from 'react';

const useNames = textsOf({ de: { freigabe: 'Freigabe' }, en: { freigabe: 'Release' } });

/** What the main navigation offers Koordination; nobody else sees anything of it. */
export function useFreigabeItems(): (ags: string, roles: readonly string[]) => NavigationItem[] {
  const { freigabe } = useNames();
  return useCallback(
    (ags, roles) => (roles.includes('koordination') ? [{ to: `/k/${ags}/freigabe`, label: freigabe }] : []),
    [freigabe],
  );
}
