import { createServer } from 'node:http';
import { rawPool, saveRaw } from './raw-upsert.mjs';

/** The baseline of entry over HTTP: node:http and pg, nothing else. */
const pool = rawPool(process.env.DATABASE_URL);

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    saveRaw(pool, JSON.parse(body)).then(
      (rows) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(rows));
      },
      (error) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
