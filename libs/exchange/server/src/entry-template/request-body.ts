import type { Request } from 'express';
import { refuseSize, refuseType } from './template-refusal';

const LARGEST = 5 * 1024 * 1024;

/** The body of a request as it is, no larger than a template can be; nothing of a larger one is kept. */
export async function requestBody(request: Request, types: readonly string[]): Promise<Buffer> {
  const type = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) throw refuseType();
  if (Number(request.get('content-length') ?? 0) > LARGEST) throw refuseSize();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST) throw refuseSize();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
