import fc from 'fast-check';
import { ownPath } from './own-path';

describe('the return address after signing in', () => {
  it.each(['/', '/k/05515000', '/k/05515000/erfassung?quartal=2025-Q4#zeile-3', '/k/1?name=M%C3%BCnster&x=a%2Fb'])(
    'stays %s',
    (path) => expect(ownPath(path)).toBe(path),
  );

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'http://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/%2f/evil.example',
    '/%2F%2Fevil.example',
    '/%5cevil.example',
    '/%255cevil.example',
    '/%252f%252fevil.example',
    '/%09/evil.example',
    '/.//evil.example',
    '/k/..//evil.example',
    '/k/%2e%2e//evil.example',
    '/%e0%a4%a',
    '/\u2028/evil.example',
    '/\u200b/evil.example',
    'evil.example',
    '',
    '/anmelden',
    '/anmelden/dienstkonto/stadt',
    '/k/../anmelden/dienstkonto/stadt',
    `/${'a'.repeat(3000)}`,
    null,
    undefined,
    ['/k/1'],
  ])('is never %j', (text) => expect(ownPath(text)).toBe('/'));

  it('never leaves the origin, whatever is asked for', () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '\\',
        '//',
        '%2f',
        '%5C',
        '%255c',
        '@',
        ':',
        '.',
        '..',
        '\t',
        '\r\n',
        'http:',
        'evil.example',
        'k',
        '?',
        '#',
        ' ',
        '%00',
        '\u0000',
        '。',
        'ａ',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.webPath(),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (wanted) => {
        const path = ownPath(wanted);
        for (const origin of ['https://teilziel.stadt.de', 'http://127.0.0.1:3000']) {
          const reached = new URL(path, `${origin}/anmelden?weiter=x`);
          expect(reached.origin).toBe(origin);
          expect(reached.pathname.startsWith('//')).toBe(false);
        }
        expect(path).toMatch(/^\/(?![/\\])[^\\\p{Cc}]*$/u);
        expect(ownPath(path)).toBe(path);
      }),
      { numRuns: 2_000 },
    );
  });
});
