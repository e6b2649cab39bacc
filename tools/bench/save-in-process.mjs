import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AGS, cellsOf, lastQuarter, OFFICERS, rawCellsOf } from './entry.mjs';
import { interleaved } from './load.mjs';
import { rawPool, saveRaw } from './raw-upsert.mjs';

/**
 * The use case of saving against the statement by hand, both in this process: no HTTP, no GraphQL, no session. The same
 * tables, triggers, policies, number of connections and officers. Prints one line of JSON.
 */
const require = createRequire(join(import.meta.dirname, '../../dist/server/package.json'));
const built = (path) => require(`./${path}`);
require('reflect-metadata');
const { DataSource } = require('typeorm');
const { createApp } = built('apps/api/src/start/create-app.js');
const { withViewer } = built('libs/kommune/server/src/index.js');
const { withAccess } = built('libs/platform/src/index.js');
const { SaveCells } = built('libs/observations/server/src/save-cells/save-cells.service.js');

const app = await createApp();
const saving = app.get(SaveCells, { strict: false });
const login = app.get(DataSource).options.url;
const pool = rawPool(login);
const { stored, period } = lastQuarter();

/** Who the session would say it is. */
const officers = Array.from({ length: OFFICERS }, (_, index) => ({
  viewer: {
    ...{ personId: index + 1, name: '', sessionId: 1, mayCreateKommune: false },
    ...{ kommune: { kommuneId: 1, ags: AGS }, roles: ['erfassung'], fachaemter: [index + 1] },
  },
  access: { personId: index + 1, kommunen: [1], rights: ['read', 'work', 'oeffentlich'] },
}));

let round = 0;
const contestants = {
  raw: async (n) => {
    const officer = 1 + (n % OFFICERS);
    const cells = rawCellsOf(officer, (round += 1));
    const rows = await saveRaw(pool, { period: stored, author: `person:${officer}`, cells });
    return rows.length;
  },
  useCase: async (n) => {
    const officer = 1 + (n % OFFICERS);
    const { viewer, access } = officers[officer - 1];
    const cells = cellsOf(officer, (round += 1));
    const { saved } = await withViewer(viewer, () => withAccess(access, () => saving.save(period, cells)));
    return saved.length;
  },
};
const only = process.env.ONLY;
const rounds = Number(process.env.ROUNDS ?? 21);
const chosen = only ? { [only]: contestants[only] } : contestants;
console.log(`result ${JSON.stringify({ login, ...(await interleaved(chosen, rounds, 500)) })}`);
await pool.end();
await app.close();
