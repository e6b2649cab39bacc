import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const ZIPPED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.ttf', '.webmanifest']);
/** Paths that belong to the server: an unknown one is an error, not a page. */
const SERVER_PATHS =
  /^\/(graphql|daten|berichte|verwaltung|vorjahre|healthz|readyz|metrics|anmelden\/(dienstkonto|rueckkehr|abmeldung))(\/|$)/;
/** Entry has pages of its own below /k/:ags/erfassung; only its templates are files of the server. */
const TEMPLATE = /^\/erfassung\/.+\.(xlsx|csv)$/;

interface StaticFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped: Buffer | null;
}

/** The built dashboard: files from memory, and the page itself for every address the dashboard routes. */
export function dashboardFiles(root: string): RequestHandler {
  const kept = new Map<string, StaticFile>();
  return (request: Request, response: Response, next: NextFunction): void => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || SERVER_PATHS.test(request.path) || TEMPLATE.test(request.path)) return next();
    const path = pathIn(root, request.path);
    if (path !== null && extname(path) !== '' && extname(path) in TYPES) {
      const file = read(kept, path);
      if (file === null) return next();
      return send(request, response, file, isHashed(request.path));
    }
    const page = read(kept, join(root, 'index.html'));
    return page === null ? next() : send(request, response, page, false);
  };
}

function pathIn(root: string, requested: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requested);
  } catch {
    return null;
  }
  const path = normalize(join(root, decoded));
  return path.startsWith(root + sep) && !decoded.includes('\0') ? path : null;
}

/** Vite puts a hash into the names below assets/, so they never change. */
function isHashed(path: string): boolean {
  return path.startsWith('/assets/');
}

function read(kept: Map<string, StaticFile>, path: string): StaticFile | null {
  const known = kept.get(path);
  if (known) return known;
  if (!existsSync(path)) return null;
  const plain = readFileSync(path);
  const extension = extname(path);
  const zipped = ZIPPED.has(extension) && plain.length > 1024 ? gzipSync(plain, { level: 9 }) : null;
  const file = { type: TYPES[extension] ?? 'application/octet-stream', plain, zipped };
  kept.set(path, file);
  return file;
}

function send(request: Request, response: Response, file: StaticFile, immutable: boolean): void {
  const zip = file.zipped !== null && request.acceptsEncodings('gzip') === 'gzip';
  const body = zip && file.zipped ? file.zipped : file.plain;
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
