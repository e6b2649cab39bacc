import { displayName, isLeftOut, verifiedEmail } from './claims';
import { LOGOUT_EVENT, logoutOrder } from './logout-token';
import { issuerProblem, isTrustworthyAddress } from './provider-address';
import { signInFaultSentence } from './sign-in-fault';

describe('claims', () => {
  it.each([
    [{ email: 'Ayse@Stadt.DE', email_verified: true }, 'ayse@stadt.de'],
    [{ email: 'a@stadt.de', email_verified: 'true' }, 'a@stadt.de'],
    [{ email: 'a@stadt.de', xms_edov: true }, 'a@stadt.de'],
    [{ email: 'a@stadt.de', xms_edov: '1' }, 'a@stadt.de'],
    [{ email: 'a@stadt.de' }, null],
    [{ email: 'a@stadt.de', email_verified: false }, null],
    [{ email: 'a@stadt.de', email_verified: false, xms_edov: true }, null],
    [{ email: 'a@stadt.de', email_verified: 1 }, null],
    [{ email: ['a@stadt.de'], email_verified: true }, null],
    [{ email: 'a b@stadt.de', email_verified: true }, null],
    [{ preferred_username: 'a@stadt.de', email_verified: true }, null],
  ])('of %j the proven address is %s', (claims, email) => expect(verifiedEmail(claims)).toBe(email));

  it('names people', () => {
    expect(displayName({ name: ' Ayşe\n Yıldız ' })).toBe('Ayşe Yıldız');
    expect(displayName({ given_name: 'Ayşe', family_name: 'Yıldız' })).toBe('Ayşe Yıldız');
    expect(displayName({ name: 7, preferred_username: 'ayse' })).toBe('ayse');
    expect(displayName({})).toBe('Ohne Namen');
    expect(displayName({ name: 'x'.repeat(900) })).toHaveLength(200);
  });

  it('knows groups that were left out of the token', () => {
    expect(isLeftOut({ _claim_names: { groups: 'src1' } }, 'groups')).toBe(true);
    expect(isLeftOut({ _claim_names: { groups: 'src1' }, roles: [] }, 'roles')).toBe(false);
    expect(isLeftOut({ groups: [] }, 'groups')).toBe(false);
  });
});

describe('addresses of issuers', () => {
  it.each([
    ['https://anmeldung.stadt.de/realms/rathaus', false, true],
    ['https://10.1.2.3/realms/rathaus', false, true],
    ['http://anmeldung.stadt.de', true, false],
    ['http://127.0.0.1:8080', true, true],
    ['http://[::1]:8080', true, true],
    ['http://localhost:8080/realms/x', true, true],
    ['http://127.0.0.1:8080', false, false],
    ['http://127.0.0.1.evil.example', true, false],
    ['http://localhost@evil.example', true, false],
    ['https://a:b@stadt.de', true, false],
    ['file:///etc/passwd', true, false],
    ['anmeldung.stadt.de', true, false],
  ])('%s (own machine %s): %s', (address, loopback, fine) => {
    expect(isTrustworthyAddress(address, loopback)).toBe(fine);
    expect(issuerProblem(address, loopback) === null).toBe(fine);
  });

  it.each(['https://stadt.de/?x=1', 'https://stadt.de/#x', 'https://stadt.de/.well-known/openid-configuration'])(
    'refuses %s',
    (issuer) => expect(issuerProblem(issuer, false)).not.toBeNull(),
  );
});

describe('logout tokens', () => {
  const token = { jti: 'a', iat: 1, sub: 's', sid: 'x', events: { [LOGOUT_EVENT]: {} } };

  it('name whose session ends', () => {
    expect(logoutOrder(token)).toEqual({ jti: 'a', subject: 's', providerSession: 'x' });
    expect(logoutOrder({ ...token, sub: undefined })).toEqual({ jti: 'a', subject: null, providerSession: 'x' });
  });

  it.each([
    ['nobody is named', { ...token, sub: undefined, sid: undefined }],
    ['there is a nonce', { ...token, nonce: 'n' }],
    ['the event is missing', { ...token, events: {} }],
    ['the event is a word', { ...token, events: { [LOGOUT_EVENT]: 'x' } }],
    ['it has no number', { ...token, jti: undefined }],
    ['it has no date', { ...token, iat: undefined }],
  ])('are refused when %s', (_, payload) => expect(logoutOrder(payload)).toBeNull());
});

it('has a sentence for its own codes only', () => {
  expect(signInFaultSentence('dienstkonto-gesperrt')).toContain('gesperrt');
  expect(signInFaultSentence('toString')).toBeNull();
  expect(signInFaultSentence(null)).toBeNull();
});
