import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits: nobody guesses one, so a fast hash is enough to store it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored: whoever reads the table can sign in nowhere. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);
