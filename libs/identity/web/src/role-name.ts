import { useRoleNames } from './verwaltung/role-names';

/** The server names roles in places as text; what it does not know yet is shown as it came. */
export function useRoleName(): (role: string) => string {
  const names: Readonly<Record<string, string>> = useRoleNames();
  return (role) => names[role] ?? role;
}
