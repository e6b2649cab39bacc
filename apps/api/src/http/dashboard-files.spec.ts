import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { dashboardFiles } from './dashboard-files';

describe('files of the dashboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilziel-dashboard-'));
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'dist/assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'geheim');
    writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Teilziel-Monitor</title>');
    writeFileSync(join(folder, 'dist/assets/app-1a2b.js'), `console.log(1);${' '.repeat(2000)}`);
    const app = express();
    app.use(dashboardFiles(join(folder, 'dist')));
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it('gives the page for every address of the dashboard, never kept', async () => {
    for (const path of ['/', '/00000001', '/00000001/2/teilziele/1.1.2', '/k/A401?von=2020']) {
      const response = await fetch(origin + path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toContain('Teilziel-Monitor');
    }
  });

  it('keeps hashed assets for ever and sends them zipped', async () => {
    const response = await fetch(`${origin}/assets/app-1a2b.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.text()).startsWith('console.log')).toBe(true);
  });

  it('leaves paths of the server, missing files and other methods alone', async () => {
    for (const path of ['/daten/x', '/graphql', '/assets/fehlt.js'])
      expect((await fetch(origin + path)).status).toBe(404);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    for (const path of [
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%E0%A4%A',
      '/a%00.js',
    ]) {
      expect(await (await fetch(origin + path)).text()).not.toContain('geheim');
    }
  });
});
