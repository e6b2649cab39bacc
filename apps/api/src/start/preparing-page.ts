import type { IncomingMessage, ServerResponse } from 'node:http';

const withoutDots = (text: string): string => text.replace(/[.…]+$/, '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (step: string): string => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="2"><title>Wird vorbereitet – Teilziel-Monitor</title></head>
<body><main><h1>Wird vorbereitet</h1><p>${escaped(withoutDots(step))} …</p><p>Diese Seite lädt sich von selbst neu.</p></main></body></html>
`;

/** Everything but /healthz is "not yet" (503), so that nobody takes the page for the product. */
export function preparingPage(request: IncomingMessage, response: ServerResponse, step: string): void {
  const isAlive = request.url === '/healthz';
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  const type = wantsPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(isAlive ? 200 : 503, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Retry-After': '2',
    'Content-Security-Policy': "default-src 'none'",
  });
  const json = isAlive ? { status: 'ok' } : { statusCode: 503, message: `Wird vorbereitet: ${withoutDots(step)}.` };
  response.end(wantsPage && !isAlive ? page(step) : JSON.stringify(json));
}
