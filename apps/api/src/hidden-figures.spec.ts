import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { OperatorAccess } from '@teilziel/kommune/server';
import { createTestDatabase, PUBLIC_ACCESS, type TestDatabase, withAccess } from '@teilziel/platform';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { fillSmallGroups, smallGroups } from './hidden-figures.fixture';
import { createApp } from './start/create-app';

const AGS = '99000077';
const FIGURES = `name unit limits readingAid disclosureNote statusSentence breaks { period reason }
  target { kind baselinePeriod baselineValue value lower upper period }
  assessment { symbol word reason assessedYear window meanChange projection shortfallShare } series { columns }`;
const QUERIES = [
  `{ release(ags: "${AGS}") { konzept { handlungsfelder { leitziele { teilziele { number word statusSentence
     tile { periods total women men totalStatus womenStatus menStatus gap targetText } } } } } } }`,
  ...smallGroups().map(({ code }) => `{ release(ags: "${AGS}") { indicator(code: "${code}") { ${FIGURES} } } }`),
];

function pdfText(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'hidden-'));
  try {
    writeFileSync(join(folder, 'bericht.pdf'), bytes);
    return execFileSync('pdftotext', ['-layout', join(folder, 'bericht.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return process.platform === 'linux' && process.arch === 'x64';
  } catch {
    return false;
  }
}

/** However it is written: 61813, 61.813, 61 813; 99,996 and 99.9964. Names of blocks are no figures. */
function isIn(text: string, figure: string): boolean {
  const [whole = '', rest] = figure.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '[.,\\s\\u00A0\\u202F]?');
  const pattern = `(?<![\\d.,])${grouped}${rest === undefined ? '(?!\\d)' : `[.,]${rest.slice(0, -1)}`}`;
  return new RegExp(pattern, 'u').test(text.replace(/[0-9a-f]{32,}/g, ''));
}

describe('hidden figures in everything a public release serves', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  const served = new Map<string, string>();
  const dataDir = mkdtempSync(join(tmpdir(), 'hidden-'));
  const before = process.env['DATA_DIR'];

  beforeAll(async () => {
    process.env['DATA_DIR'] = dataDir;
    database = await createTestDatabase();
    app = await createApp({ url: database.url });
    await app.listen(0, '127.0.0.1');
    const origin = await app.getUrl();
    const dataSource = app.get(DataSource);
    await fillSmallGroups(dataSource, AGS);
    const compiler = app.get(ReleaseCompiler, { strict: false });
    const { number } = await app
      .get(OperatorAccess, { strict: false })
      .run(() => compiler.compile(AGS, { scope: 'oeffentlich', author: 'Prüfung' }));
    for (const query of QUERIES) {
      const options = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      };
      const answer = await (await fetch(`${origin}/graphql`, options)).text();
      expect(answer).not.toContain('"errors"');
      served.set(`GraphQL ${query.slice(0, 60)}`, answer);
    }
    const hashes = await withAccess(PUBLIC_ACCESS, () =>
      dataSource.query<{ hash: string }[]>(`SELECT encode(hash, 'hex') AS hash FROM release_block`),
    );
    expect(hashes.length).toBeGreaterThan(smallGroups().length);
    const paths = [
      ...hashes.map(({ hash }) => `/daten/bloecke/${hash}`),
      ...smallGroups().map(({ code }) => `/daten/${AGS}/${number}/${code}.csv`),
    ];
    for (const path of paths) {
      const response = await fetch(origin + path);
      expect(response.status).toBe(200);
      served.set(path, await response.text());
    }
    if (canReadPdf()) {
      const report = await fetch(`${origin}/berichte/${AGS}/${number}.pdf`);
      expect(report.status).toBe(200);
      served.set('PDF', pdfText(Buffer.from(await report.arrayBuffer())));
    }
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
    process.env['DATA_DIR'] = before;
    if (before === undefined) delete process.env['DATA_DIR'];
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('finds what is shown, so that it would find what is not', () => {
    const texts = [...served.values()].join('\n');
    const shown = smallGroups().flatMap((group) => group.shown);
    expect(shown.filter((figure) => !isIn(texts, figure))).toEqual([]);
    expect(isIn('61 813', '61813') && isIn('61.813', '61813') && isIn('99,9964', '99.996')).toBe(true);
    if (canReadPdf()) expect(shown.some((figure) => isIn(served.get('PDF') ?? '', figure))).toBe(true);
  });

  it.each(smallGroups())('tells nothing of $code', ({ hidden, baselineValue }) => {
    const secrets = [...hidden, ...(baselineValue === undefined ? [] : [`${baselineValue}`])];
    const leaks = [...served].flatMap(([where, text]) =>
      secrets.filter((figure) => isIn(text, figure)).map((figure) => `${figure} in ${where}`),
    );
    expect(leaks).toEqual([]);
  });
});
