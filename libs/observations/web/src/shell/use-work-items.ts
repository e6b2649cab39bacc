import type { NavigationItem } from '@teilziel/ui';
import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../texts';

const ENTERS = ['erfassung', 'koordination', 'lesend'];
const OVERSEES = ['koordination', 'lesend'];
const REVIEWS = ['koordination'];
const SETS_UP = ['koordination', 'lesend', 'verwaltung'];

/** What the main navigation offers a person with these roles in a Kommune; nobody else sees anything of it. */
export function useWorkItems(): (ags: string, roles: readonly string[]) => NavigationItem[] {
  const { navigation } = useTexts();
  const entering = /^\/k\/\w+\/erfassung\//.test(useLocation().pathname);
  return useCallback(
    (ags, roles) =>
      [
        { to: `/k/${ags}/aufgaben`, label: navigation.tasks, for: ENTERS, current: entering },
        { to: `/k/${ags}/cockpit`, label: navigation.cockpit, for: OVERSEES, current: false },
        { to: `/k/${ags}/pruefung`, label: navigation.review, for: REVIEWS, current: false },
        { to: `/k/${ags}/einrichten`, label: navigation.rules, for: SETS_UP, current: false },
      ]
        .filter((item) => roles.some((role) => item.for.includes(role)))
        .map(({ to, label, current }) => ({ to, label, ...(current ? { current } : {}) })),
    [navigation, entering],
  );
}
