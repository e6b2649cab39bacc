import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { chainText, verifyChain } from './audit-chain';
import type { ChainEntry } from './audit-chain';
import { NO_SECRET_IN_EVENTS, secretDetail } from './audit-events';
import { AUDIT_ACTIONS, auditText, personsIn } from './audit-text';
import { AUDIT_EXAMPLES } from './audit.fixture';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function chainOf(details: readonly string[]): ChainEntry[] {
  let previousHash = sha256('');
  return details.map((text, index) => {
    const open = { kommuneId: 1, number: index + 1, at: '2026-01-02T03:04:05.000006Z', person: 'system' };
    const entry = { ...open, action: 'sign-in', details: text, previousHash };
    previousHash = sha256(chainText(entry));
    return { ...entry, hash: previousHash };
  });
}

describe('the chain of the Protokoll', () => {
  const texts = fc.array(fc.string(), { minLength: 1, maxLength: 12 });

  it('holds for what was appended, in one piece or in several', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), (details, cut) => {
        const chain = chainOf(details);
        const whole = verifyChain(chain, sha256);
        expect(whole).toMatchObject({ intact: true, entries: chain.length, brokenAt: null });
        expect(verifyChain(chain.slice(cut), sha256, verifyChain(chain.slice(0, cut), sha256))).toEqual(whole);
      }),
    );
  });

  it('names the first entry that was changed, and the one after a gap', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (details, seed) => {
        const chain = chainOf(details);
        const at = seed % chain.length;
        const changed = chain.map((entry, index) =>
          index === at ? { ...entry, details: `${entry.details} ` } : entry,
        );
        expect(verifyChain(changed, sha256)).toMatchObject({ intact: false, brokenAt: at + 1 });
        const rehashed = chain.map((entry, index) => {
          const forged = { ...entry, details: `${entry.details} ` };
          return index === at ? { ...forged, hash: sha256(chainText(forged)) } : entry;
        });
        expect(verifyChain(rehashed, sha256).intact).toBe(at === chain.length - 1);
        const gap = chain.filter((_, index) => index !== at);
        expect(verifyChain(gap, sha256).brokenAt).toBe(at === chain.length - 1 ? null : at + 2);
      }),
    );
  });

  it('has the same head for the same history, so that a note of it elsewhere shows a cut end', () => {
    const chain = chainOf(['a', 'b', 'c']);
    expect(verifyChain(chain.slice(0, 2), sha256).head).not.toBe(verifyChain(chain, sha256).head);
  });
});

describe('the sentences of the Protokoll', () => {
  const nameOf = (personId: number): string => `Person ${personId}`;

  it('has an example of every action', () => expect(Object.keys(AUDIT_EXAMPLES)).toEqual(AUDIT_ACTIONS));

  it.each(AUDIT_ACTIONS)('%s is told in German without a hole', (action) => {
    const text = auditText(action, JSON.stringify(AUDIT_EXAMPLES[action]), nameOf);
    expect(text).toMatch(/^[A-ZÄÖÜ0-9]/);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    expect(secretDetail(AUDIT_EXAMPLES[action])).toBeNull();
  });

  it('tells who, in which Amt and how long', () => {
    const details = {
      personId: 7,
      role: 'erfassung',
      fachamt: 'Jugendamt',
      validFrom: '2026-08-01',
      validTo: '2026-08-31',
    };
    expect(auditText('role-granted', JSON.stringify(details), nameOf)).toBe(
      'Rolle Erfassung (Jugendamt) gegeben: Person 7, ab 01.08.2026 bis 31.08.2026',
    );
    expect(personsIn('{"personId":7,"deputyId":9}')).toEqual([7, 9]);
  });

  // The compiler refuses the list of events as soon as one has a detail named like a secret.
  it('has no detail for a secret', () => expect(NO_SECRET_IN_EVENTS).toBe(true));

  it('shows an action of a newer program by its name', () =>
    expect(auditText('brand-new', '{}', nameOf)).toBe('brand-new'));

  it.each([
    'password',
    'newPassword',
    'Passwort',
    'token',
    'resetToken',
    'clientSecret',
    'totpCode',
    'eMail',
    'apiKey',
  ])('knows %s for a secret', (name) => expect(secretDetail({ fine: 1, [name]: 'x' })).toBe(name));
});
