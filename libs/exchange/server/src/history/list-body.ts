import { PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { Request } from 'express';

const LARGEST = 30 * 1024 * 1024;
const TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/plain',
  'application/octet-stream',
];

const tooLarge = (): PayloadTooLargeException =>
  new PayloadTooLargeException(
    'Die Datei ist zu groß: höchstens 30 MB. Bitte teilen Sie sie, zum Beispiel nach Jahren.',
  );

/** The body of a request as it is; nothing of a larger one is kept. */
export async function listBody(request: Request): Promise<Buffer> {
  const type = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!TYPES.includes(type))
    throw new UnsupportedMediaTypeException(
      'Dieses Format nimmt der Server nicht an. Bitte senden Sie die Liste als .xlsx oder .csv.',
    );
  if (Number(request.get('content-length') ?? 0) > LARGEST) throw tooLarge();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
