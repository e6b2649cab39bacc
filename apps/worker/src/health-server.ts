import { createServer, type Server } from 'node:http';

/** For whoever watches the process: /healthz it lives, /readyz it can work. Nothing else is answered here. */
export function healthServer(problem: () => Promise<string | null>): Server {
  return createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    if (request.url === '/healthz') return answer(200, { status: 'ok' });
    if (request.url !== '/readyz') return answer(404, { statusCode: 404, message: 'Diese Seite gibt es nicht.' });
    problem().then(
      (found) => (found === null ? answer(200, { status: 'ok' }) : answer(503, { statusCode: 503, message: found })),
      () => answer(503, { statusCode: 503, message: 'Die Datenbank antwortet nicht.' }),
    );
  });
}
