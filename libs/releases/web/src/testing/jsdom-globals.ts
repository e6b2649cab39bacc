import { TextDecoder, TextEncoder } from 'node:util';

/** Enough for the ids of this application: letters, digits, "-" and "_" stay, the rest gets a backslash. */
const escape = (text: string): string => text.replace(/[^\w-]/g, '\\$&');

/** jsdom leaves out what every browser has: react-router asks for it when it is loaded, a menu and a dialog when opened. */
Object.assign(globalThis, { TextDecoder, TextEncoder, CSS: { escape } });
