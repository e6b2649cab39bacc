import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom leaves out what every browser has and react-router asks for when it is loaded. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
