import { ROLES } from '@teilziel/kommune/model';
import fc from 'fast-check';
import type { RoleRule } from '../person.types';
import { type PresentGrant, claimedRoles, grantChanges, roleRulesProblem } from './role-rules';

const RULES: readonly RoleRule[] = [
  { value: 'teilziel-koordination', role: 'koordination', fachamt: null },
  { value: 'teilziel-schule', role: 'erfassung', fachamt: 'Schulamt' },
  { value: '3F2504E0-4F89-11D3-9A0C-0305E82C3301', role: 'verwaltung', fachamt: null },
  { value: '/Rathaus/Integration', role: 'lesend', fachamt: null },
];
const roles = (claims: Record<string, unknown>, path: string): string[] =>
  claimedRoles(claims, path, RULES).map(({ role, fachamt }) => (fachamt === null ? role : `${role} ${fachamt}`));

describe('roles by claim', () => {
  it('Keycloak: realm roles, roles of a client with dots in its name, group paths', () => {
    const claims = {
      realm_access: { roles: ['offline_access', 'teilziel-koordination'] },
      resource_access: { 'teilziel.monitor': { roles: ['teilziel-schule'] } },
      groups: ['/Rathaus/Integration', '/Rathaus'],
    };
    expect(roles(claims, 'realm_access.roles')).toEqual(['koordination']);
    expect(roles(claims, 'resource_access.teilziel.monitor.roles')).toEqual(['erfassung Schulamt']);
    expect(roles(claims, 'groups')).toEqual(['lesend']);
  });

  it('Entra: app roles, groups by GUID in either case', () => {
    expect(roles({ roles: ['teilziel-schule', 'teilziel-koordination'] }, 'roles')).toHaveLength(2);
    expect(roles({ groups: ['3f2504e0-4f89-11d3-9a0c-0305e82c3301'] }, 'groups')).toEqual(['verwaltung']);
  });

  it('ADFS: one group as plain text; a claim named by an address', () => {
    expect(roles({ group: 'teilziel-koordination' }, 'group')).toEqual(['koordination']);
    const claim = 'http://schemas.xmlsoap.org/claims/Group';
    expect(roles({ [claim]: ['teilziel-koordination'] }, claim)).toEqual(['koordination']);
  });

  it.each([
    ['a missing claim', {}],
    ['another case', { roles: ['TEILZIEL-KOORDINATION'] }],
    ['part of a value', { roles: ['teilziel-koordination-leitung'] }],
    ['an object', { roles: { 'teilziel-koordination': true } }],
    ['a nested list', { roles: [['teilziel-koordination']] }],
    ['what every object inherits', { roles: [] }],
  ])('%s gives none', (_, claims) => {
    expect(roles(claims, 'roles')).toEqual([]);
    expect(roles(claims, 'constructor.name')).toEqual([]);
    expect(claimedRoles(claims, null, RULES)).toEqual([]);
  });

  const claimed = fc.record({
    role: fc.constantFrom(...ROLES),
    fachamt: fc.constantFrom(null, 'Schulamt', 'Sozialamt'),
  });
  const grants = fc.array(fc.tuple(claimed, fc.constantFrom('manual' as const, 'claim' as const)), { maxLength: 12 });

  it('ends and adds just so that the grants by claim are the wanted ones, and touches no manual one', () => {
    fc.assert(
      fc.property(grants, fc.array(claimed, { maxLength: 6 }), (held, wanted) => {
        const present: PresentGrant[] = held.map(([role, origin], at) => ({ ...role, origin, grantId: at + 1 }));
        const { end, add } = grantChanges(present, wanted);
        const kept = present.filter(({ grantId }) => !end.includes(grantId));
        const after = [...kept.filter(({ origin }) => origin === 'claim'), ...add];
        const names = (list: readonly { role: string; fachamt: string | null }[]): Set<string> =>
          new Set(list.map(({ role, fachamt }) => `${role}/${fachamt}`));
        expect(names(after)).toEqual(names(wanted));
        expect(after).toHaveLength(names(wanted).size);
        expect(kept.filter(({ origin }) => origin === 'manual')).toEqual(
          present.filter(({ origin }) => origin === 'manual'),
        );
      }),
    );
  });

  it('names the rule that cannot be', () => {
    const rule = (change: Partial<RoleRule>): readonly RoleRule[] => [
      { value: 'x', role: 'lesend', fachamt: null, ...change },
    ];
    expect(roleRulesProblem(RULES, ['Schulamt'])).toBeNull();
    expect(roleRulesProblem(rule({ value: ' ' }), [])).toContain('fehlt der Wert');
    expect(roleRulesProblem(rule({ role: 'erfassung' }), [])).toContain('wählen Sie dazu das Fachamt');
    expect(roleRulesProblem(rule({ fachamt: 'Schulamt' }), ['Schulamt'])).toContain('gehört nur zur Rolle Erfassung');
    expect(roleRulesProblem(rule({ role: 'erfassung', fachamt: 'Bauamt' }), ['Schulamt'])).toContain('Bauamt');
  });
});
