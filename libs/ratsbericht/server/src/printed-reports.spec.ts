import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrintedReports } from './printed-reports';

describe('which Ratsberichte were printed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'gedruckt-'));
  const before = process.env['DATA_DIR'];
  let reports: PrintedReports;

  beforeAll(() => {
    process.env['DATA_DIR'] = dataDir;
    reports = new PrintedReports();
  });
  afterAll(() => {
    process.env['DATA_DIR'] = before;
    if (before === undefined) delete process.env['DATA_DIR'];
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps the first day of each release and Kommune, even printed at the same moment', async () => {
    expect(await reports.of('99000001', [1, 2])).toEqual(new Map());
    await Promise.all([reports.add('99000001', 1), reports.add('99000001', 1), reports.add('99000002', 2)]);
    const first = (await reports.of('99000001', [1, 2])).get(1);
    expect(first?.getTime()).toBeGreaterThan(0);
    await reports.add('99000001', 1);
    expect(await reports.of('99000001', [1, 2, 3])).toEqual(new Map([[1, first]]));
    expect([...(await reports.of('99000002', [1, 2])).keys()]).toEqual([2]);
  });

  it('never leaves its folder', async () => {
    await reports.add('../../fremd', 7);
    expect(readdirSync(join(dataDir, 'gedruckte-berichte'))).toContain('______fremd-7');
  });
});
