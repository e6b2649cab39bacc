import type { NavigationItem } from '@teilziel/ui';
import { useCallback } from 'react';
import { useTexts } from '../texts';

const ENTERS = ['erfassung', 'koordination', 'lesend'];
const OVERSEES = ['koordination', 'lesend'];
const REVIEWS = ['koordination'];

/** What the main navigation offers a person with these roles in a Kommune; nobody else sees anything of it. */
export function useWorkItems(): (ags: string, roles: readonly string[]) => NavigationItem[] {
  const { navigation } = useTexts();
  return useCallback(
    (ags, roles) =>
      [
        { to: `/k/${ags}/aufgaben`, label: navigation.tasks, for: ENTERS },
        { to: `/k/${ags}/cockpit`, label: navigation.cockpit, for: OVERSEES },
        { to: `/k/${ags}/pruefung`, label: navigation.review, for: REVIEWS },
      ]
        .filter((item) => roles.some((role) => item.for.includes(role)))
        .map(({ to, label }) => ({ to, label })),
    [navigation],
  );
}
