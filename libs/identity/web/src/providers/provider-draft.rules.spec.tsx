import { draftOf, providerInput, providerProblems } from './provider-draft.rules';

const known = {
  provider: 'rathaus',
  label: 'Mit Dienstkonto anmelden',
  issuer: 'https://anmeldung.example/realms/rathaus',
  clientId: 'teilziel',
  rolesClaim: 'groups',
  redirectUri: 'https://monitor.example/anmelden/rueckkehr',
  backchannelUri: 'https://monitor.example/anmelden/abmeldung/rathaus',
  rules: [{ value: 'jugendamt', role: 'erfassung' as const, fachamt: 'Jugendamt' }],
};

describe('a Dienstkonto as it is typed', () => {
  it('keeps the secret unless a new one is typed', () => {
    expect(providerInput(draftOf(known)).clientSecret).toBeNull();
    expect(providerInput({ ...draftOf(known), clientSecret: ' a b ' }).clientSecret).toBe(' a b ');
  });

  it('names an Amt only in a rule for Erfassung', () => {
    const rules = [{ value: ' leitung ', role: 'koordination' as const, fachamt: 'Jugendamt' }];
    expect(providerInput({ ...draftOf(known), rules }).rules).toEqual([
      { value: 'leitung', role: 'koordination', fachamt: null },
    ]);
  });

  it('finds everything that is missing', () => {
    expect(providerProblems(draftOf(known))).toEqual([]);
    expect(providerProblems(draftOf(null)).map(({ field }) => field)).toEqual([
      'provider',
      'label',
      'issuer',
      'clientId',
    ]);
    const rules = [{ value: 'x', role: 'erfassung' as const, fachamt: '' }];
    expect(providerProblems({ ...draftOf(known), rolesClaim: '', rules })).toEqual([
      { field: 'rolesClaim' },
      { field: 'rule', index: 0, part: 'fachamt' },
    ]);
  });
});
