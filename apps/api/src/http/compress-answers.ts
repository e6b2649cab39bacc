import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const WORTH_IT = 2048;
const zip = promisify(gzip);

/** Answers made of text (GraphQL) go out zipped; immutable blocks bring their own zipped bytes. */
export function compressAnswers(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const send = response.send.bind(response);
    response.send = (body?: unknown): Response => {
      if (typeof body !== 'string' || body.length < WORTH_IT || request.acceptsEncodings('gzip') !== 'gzip') {
        return send(body);
      }
      response.setHeader('Content-Encoding', 'gzip');
      response.vary('Accept-Encoding');
      zip(body, { level: 5 }).then((bytes) => response.end(bytes), next);
      return response;
    };
    next();
  };
}
