import fc from 'fast-check';
import { checkKommune, kommuneDraft } from '../kommunen/kommune-entry.rules';
import { invitationMail, kommuneAddedMail } from '../mail/invitation.mail';
import { passwordLinkMail } from '../mail/password-link.mail';
import { checkEmail, checkName, normalizeEmail, normalizeName } from './person-entry.rules';

describe('entries', () => {
  it('know one spelling of an address', () => {
    expect(normalizeEmail('  Erika.Muster@STADT.de ')).toBe('erika.muster@stadt.de');
    // Full-width letters, as some keyboards write them.
    expect(normalizeEmail('ｅｒｉｋａ@stadt.de')).toBe('erika@stadt.de');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeEmail(normalizeEmail(text))).toBe(normalizeEmail(text));
      }),
    );
  });

  it.each([
    '',
    'a',
    'a@b',
    'a b@c.de',
    'a@b.de,c@d.de',
    'A <a@b.de>',
    'a@b.de\r\nBcc: x',
    `${'a'.repeat(65)}@b.de`,
    'a@b..de\t',
  ])('refuse the address %j', (email) => expect(checkEmail(email)).toHaveLength(1));
  it.each(['erika@stadt.de', 'jörg.müller@füssen.de', "o'neill+amt@sub.stadt.de"])('take the address %j', (email) =>
    expect(checkEmail(email)).toEqual([]),
  );

  it('take a name and refuse what would break a header', () => {
    expect(checkName(normalizeName('  Erika   von der Heide '))).toEqual([]);
    expect(checkName('')).toHaveLength(1);
    expect(checkName('Erika\r\nBcc: x')).toHaveLength(1);
    expect(checkName('x'.repeat(121))).toHaveLength(1);
  });

  it.each(['\u202egnal Smith', 'Erika\u200bMuster', '\u2066Erika', 'Eri\ufeffka'])(
    'refuse the name %j, which would look like another',
    (name) => {
      expect(checkName(normalizeName(name))).toHaveLength(1);
    },
  );

  it('take names of people from everywhere', () => {
    for (const name of ['Ödön von Horváth', 'أمينة حسن', 'می\u200cنا', 'Nguyễn Thị Hoa'])
      expect(checkName(name)).toEqual([]);
  });

  it.each([
    ['03254021', 'Stadt', []],
    ['00000002', 'Gemeinde', []],
    ['02000000', 'Stadt', []],
    ['03254', 'Kreis', []],
    ['03254', 'Stadt', ['ags']],
    ['17254021', 'Stadt', ['ags']],
    ['03200021', 'Stadt', ['ags']],
    ['0325402a', 'Stadt', ['ags']],
    ['03254021', 'Land', ['art']],
    ['03254021', 'Dorf', ['art']],
  ])('Kommune %s, %s: problems at %j', (ags, art, fields) => {
    const entry = { ags, art, name: 'Adorf' };
    expect(checkKommune(entry).map(({ field }) => field)).toEqual(fields);
    expect(kommuneDraft(entry) === null).toBe(fields.length > 0);
  });

  it('mark what is invented', () => {
    expect(kommuneDraft({ ags: '00000002', art: 'Stadt', name: 'Adorf' })?.invented).toBe(true);
    expect(kommuneDraft({ ags: '03254021', art: 'Stadt', name: 'Adorf' })?.invented).toBe(false);
  });
});

describe('mails', () => {
  const link = 'https://monitor.example/einladung/x';
  const expiresAt = new Date('2026-03-29T01:30:00Z');

  it.each([
    ['invitation', invitationMail({ kommune: 'Stadt Füssen', link, expiresAt })],
    ['known account', kommuneAddedMail({ kommune: 'Stadt Füssen', link })],
    ['password', passwordLinkMail({ link, expiresAt })],
  ])('%s: one-line subject, plain text, the link last and alone', (_, { subject, text }) => {
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text.trimEnd().split('\n').at(-1)).toBe(link);
    expect(text.split(link)).toHaveLength(2);
    expect(text).not.toMatch(/[<>]|undefined/);
  });

  it('say until when, in the time of Germany', () => {
    expect(invitationMail({ kommune: 'A', link, expiresAt }).text).toContain('29. März 2026 um 03:30 Uhr');
  });
});
