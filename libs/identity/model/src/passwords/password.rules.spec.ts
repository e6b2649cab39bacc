import fc from 'fast-check';
import { PASSWORD_LENGTH, passwordProblem } from './password.rules';

const common = new Set(['password', 'sonyericsson', 'dragon', 'qwerty123456']);
const context = { common, own: ['Erika Mustermann', 'erika.mustermann@musterstadt.example', 'Stadt Musterstadt'] };
const problem = (password: string): string | null => passwordProblem(password, context);

describe('passwordProblem', () => {
  it.each([
    ['zu kurz', /mindestens 12/],
    ['x'.repeat(257), /höchstens 256/],
    ['sonyericsson', /bekannter/],
    ['SonyEricsson', /bekannter/],
    ['ＳonyＥricsson', /bekannter/],
    ['password1234', /bekannter/],
    ['2024!Password!', /bekannter/],
    ['passwordpassword', /bekannter/],
    ['dragondragon', /bekannter/],
    ['aaaaaaaaaaaaaa', /bekannter/],
    ['abcabcabcabcabc', /bekannter/],
    ['123456789012', /bekannter/],
    ['abcdefghijkl', /bekannter/],
    ['zyxwvutsrqpo', /bekannter/],
    ['Passwort2024!', /bekannter/],
    ['Sommer2026!!', /bekannter/],
    ['WillkommenRathaus1', /bekannter/],
    ['ErikaMustermann1', /Ihrem Namen/],
    ['erika.mustermann@musterstadt.example', /Ihrem Namen/],
    ['Musterstadt2026!', /Ihrem Namen/],
  ])('refuses %s', (password, sentence) => {
    expect(problem(password)).toMatch(sentence);
  });

  it.each([
    'Laterne Fahrrad Kompott Zebra',
    'gießkanne-7-walzer',
    '8f!Lq2#vTz0p',
    'Musterstadt trinkt Kakao',
    '🌳🌳 Wald und Wiese 🌳',
  ])('accepts %s: no rule about kinds of characters', (password) => {
    expect(problem(password)).toBeNull();
  });

  it('takes every random password of the right length and none of another', () => {
    const letters = fc.constantFrom(...'abdegikmorsuwxzACEGHJLNPR24679-_+');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), (parts) => {
        const password = parts.join('');
        fc.pre(new Set(parts).size >= Math.min(8, parts.length));
        expect(problem(password) === null).toBe(password.length >= PASSWORD_LENGTH.shortest);
      }),
    );
  });

  it('counts characters as people do', () => {
    expect(problem('🌳🚲🎈🍏⚽🎻🚀🐢🌙🔑🎁')).toMatch(/mindestens/);
    expect(problem('🌳🚲🎈🍏⚽🎻🚀🐢🌙🔑🎁🧭')).toBeNull();
  });
});
