import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Permitted } from '@teilziel/kommune/server';
import { createTestDatabase } from '@teilziel/platform';
import type { TestDatabase } from '@teilziel/platform';
import { createApp } from '../start/create-app';
import { isLetIn, OWN_AGS, type TestViewer, Viewers } from './viewers.fixture';

interface RouteRow {
  readonly example: string;
  readonly allow: readonly Permitted[];
}

const ANYONE: readonly Permitted[] = ['anyone'];
const READ_ENTRY: readonly Permitted[] = ['erfassung', 'koordination', 'lesend'];
const COORDINATE: readonly Permitted[] = ['koordination'];

/** Every route of the server that is not GraphQL. */
const ROUTES: Readonly<Record<string, RouteRow>> = {
  'GET /healthz': { example: '/healthz', allow: ANYONE },
  'GET /readyz': { example: '/readyz', allow: ANYONE },
  'GET /metrics': { example: '/metrics', allow: ANYONE },
  'GET /daten/bloecke/:hash': { example: `/daten/bloecke/${'0'.repeat(64)}`, allow: ANYONE },
  'GET /daten/:ags/:number/:code.csv': { example: `/daten/${OWN_AGS}/1/X.csv`, allow: ANYONE },
  'GET /berichte/:ags/:file': { example: `/berichte/${OWN_AGS}/1.pdf`, allow: ANYONE },
  'GET /berichte/:ags/versand/:schedule/:due/:kind': {
    example: `/berichte/${OWN_AGS}/versand/1/2026-01-01T00:00:00Z/pdf`,
    allow: ['koordination'],
  },
  'GET /verwaltung/:ags/protokoll.csv': { example: `/verwaltung/${OWN_AGS}/protokoll.csv`, allow: ['verwaltung'] },
  'GET /erfassung/:ags/:fachamt/:period.xlsx': { example: `/erfassung/${OWN_AGS}/x/2026-Q3.xlsx`, allow: READ_ENTRY },
  'GET /erfassung/:ags/:fachamt/:period.csv': { example: `/erfassung/${OWN_AGS}/x/2026-Q3.csv`, allow: READ_ENTRY },
  'POST /erfassung/:ags/:fachamt/:period.xlsx': {
    example: `/erfassung/${OWN_AGS}/x/2026-Q3.xlsx`,
    allow: ['erfassung'],
  },
  'POST /erfassung/:ags/:fachamt/:period.csv': { example: `/erfassung/${OWN_AGS}/x/2026-Q3.csv`, allow: ['erfassung'] },
  'GET /vorjahre/:ags/vorlage.xlsx': { example: `/vorjahre/${OWN_AGS}/vorlage.xlsx`, allow: COORDINATE },
  'GET /vorjahre/:ags/vorlage.csv': { example: `/vorjahre/${OWN_AGS}/vorlage.csv`, allow: COORDINATE },
  'POST /vorjahre/:ags/datei': { example: `/vorjahre/${OWN_AGS}/datei`, allow: COORDINATE },
  'GET /vorjahre/:ags/lauf': { example: `/vorjahre/${OWN_AGS}/lauf`, allow: COORDINATE },
  'GET /vorjahre/:ags/lauf/meldungen.csv': { example: `/vorjahre/${OWN_AGS}/lauf/meldungen.csv`, allow: COORDINATE },
  'POST /vorjahre/:ags/lauf/punkt': { example: `/vorjahre/${OWN_AGS}/lauf/punkt`, allow: COORDINATE },
  'POST /vorjahre/:ags/lauf/uebernehmen': { example: `/vorjahre/${OWN_AGS}/lauf/uebernehmen`, allow: COORDINATE },
  'POST /vorjahre/:ags/lauf/abbrechen': { example: `/vorjahre/${OWN_AGS}/lauf/abbrechen`, allow: COORDINATE },
  'GET /vorjahre/:ags/laeufe': { example: `/vorjahre/${OWN_AGS}/laeufe`, allow: COORDINATE },
  'POST /vorjahre/:ags/laeufe/:id/zuruecknehmen': {
    example: `/vorjahre/${OWN_AGS}/laeufe/1/zuruecknehmen`,
    allow: COORDINATE,
  },
  'GET /anmelden/dienstkonto/:provider': { example: '/anmelden/dienstkonto/unbekannt', allow: ANYONE },
  'GET /anmelden/rueckkehr/:provider': { example: '/anmelden/rueckkehr/unbekannt', allow: ANYONE },
  'POST /anmelden/abmeldung/:provider': { example: '/anmelden/abmeldung/unbekannt', allow: ANYONE },
};

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

describe('routes', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  let origin: string;
  let people: Viewers;
  let viewers: readonly TestViewer[];

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp(database);
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    people = await Viewers.connect(database.ownerUrl);
    viewers = await people.all();
  }, 60_000);

  afterAll(async () => {
    await people?.close();
    await app?.close();
    await database?.drop();
  });

  it('are all in the table', () => {
    const { router } = app.getHttpAdapter().getInstance() as unknown as { router: { stack: readonly Layer[] } };
    const found = router.stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const own = found.filter((name) => !name.includes('/graphql') && !name.includes('{*'));
    expect([...new Set(own)].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTES))('%s', async (name, { example, allow }) => {
    for (const viewer of viewers) {
      const headers: Record<string, string> =
        viewer.personId === null ? {} : { cookie: await people.signedIn(viewer.personId) };
      const method = name.split(' ')[0] ?? 'GET';
      const { status } = await fetch(origin + example, { method, headers, redirect: 'manual' });
      // The path names the Kommune here, also for whoever sends no header.
      const roles = viewer.label === 'Verwaltung ohne Kommune' ? (['verwaltung'] as const) : viewer.roles;
      const isIn = isLetIn(allow, { ...viewer, roles });
      if (isIn) expect([401, 403, 500]).not.toContain(status);
      else expect(status).toBe(viewer.personId === null ? 401 : 403);
    }
  });
});
