import type { Request } from 'express';

const LARGEST = 64_000;
const FORM = 'application/x-www-form-urlencoded';

/** The fields of a small form; null: none, or too large. Only one route takes forms, so no parser stands before all. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  if (!request.is(FORM)) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}
