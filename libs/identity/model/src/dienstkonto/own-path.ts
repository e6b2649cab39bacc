const LONGEST = 2000;
const HOME = '/';
/** Never a real host: only tells whether an address leaves the own origin. */
const OWN_ORIGIN = 'https://eigene.invalid';
const SIGN_IN_PAGES = /^\/anmelden(\/|$)/i;
/** Browsers drop tabs and line breaks from addresses and read "\" as "/" (WHATWG URL, 4.4). */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function staysHere(text: string): boolean {
  if (!text.startsWith('/') || text.startsWith('//') || UNSAFE.test(text)) return false;
  if (!URL.canParse(text, OWN_ORIGIN)) return false;
  const { origin, pathname } = new URL(text, OWN_ORIGIN);
  return origin === OWN_ORIGIN && !pathname.startsWith('//');
}

/** The path part, also as a proxy before or a script behind might read it: decoded once and twice. */
function staysHereDecoded(path: string): boolean {
  const once = decoded(path);
  const twice = once === null ? null : (decoded(once) ?? once);
  return once !== null && twice !== null && [once, twice].every((text) => !/^\/\/|[\p{Cc}\\]/u.test(text));
}

/**
 * Where to go after signing in: a path of this application, else its first page. Refuses whatever a browser could take
 * for another origin (open redirect, CWE-601), and the sign-in pages themselves, which would go round in circles.
 */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > LONGEST || !staysHere(text)) return HOME;
  const { pathname } = new URL(text, OWN_ORIGIN);
  return staysHereDecoded(pathname) && !SIGN_IN_PAGES.test(pathname) ? text : HOME;
}
