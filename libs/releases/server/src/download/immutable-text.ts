import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

/** Bytes that never change under their name, kept as they are sent. */
export interface ImmutableText {
  readonly etag: string;
  readonly type: string;
  /** Everybody may read it, so every cache on the way may keep it. */
  readonly isPublic: boolean;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

interface GivenText extends Pick<ImmutableText, 'type' | 'isPublic'> {
  readonly text: string;
}

export function immutableText(hash: string, { type, isPublic, text }: GivenText): ImmutableText {
  const plain = Buffer.from(text, 'utf8');
  return { etag: `"${hash}"`, type, isPublic, plain, zipped: gzipSync(plain, { level: 6 }) };
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** An address with a number answers otherwise once the release is recalled; caches ask again and mostly hear 304. */
const UNTIL_RECALLED = 'public, max-age=0, must-revalidate';
const NEVER = 'private, no-store';

/** 304 where the reader has the bytes, gzip where it can read it. */
export function sendImmutable(request: Request, response: Response, text: ImmutableText, byHash = false): void {
  response.setHeader('ETag', text.etag);
  response.setHeader('Cache-Control', text.isPublic ? (byHash ? FOR_EVER : UNTIL_RECALLED) : NEVER);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.includes(text.etag)) {
    response.status(304).end();
    return;
  }
  const zip = request.acceptsEncodings('gzip') === 'gzip';
  const body = zip ? text.zipped : text.plain;
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Type', text.type);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
