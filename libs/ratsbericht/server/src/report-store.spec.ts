import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RenderingQueue } from './rendering-queue';
import { ReportStore } from './report-store';

describe('ReportStore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'berichte-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('renders once for two who ask at the same time, and never again', async () => {
    let renderings = 0;
    const render = async (): Promise<Buffer> => {
      renderings += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return Buffer.from('%PDF');
    };
    const store = new ReportStore(folder);
    const [one, two] = await Promise.all([store.find('a.pdf', render), store.find('a.pdf', render)]);
    const later = await new ReportStore(folder).find('a.pdf', render);
    expect(renderings).toBe(1);
    expect([two.sha256, later.sha256]).toEqual([one.sha256, one.sha256]);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('lets no other user of the machine read what it keeps', async () => {
    const inside = join(folder, 'neu');
    await new ReportStore(inside).find('c.pdf', () => Promise.resolve(Buffer.from('%PDF')));
    expect([inside, join(inside, 'c.pdf')].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
      '700',
      '600',
    ]);
  });

  it('keeps nothing of a rendering that failed', async () => {
    const store = new ReportStore(folder);
    await expect(store.find('b.pdf', () => Promise.reject(new Error('nein')))).rejects.toThrow('nein');
    await expect(store.find('b.pdf', () => Promise.resolve(Buffer.from('ja')))).resolves.toMatchObject({
      bytes: Buffer.from('ja'),
    });
  });
});

describe('RenderingQueue', () => {
  it('lets no more run than allowed, and goes on after a failure', async () => {
    const queue = new RenderingQueue(2);
    let active = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      active += 1;
      most = Math.max(most, active);
      await new Promise((resolve) => setTimeout(resolve, 2));
      active -= 1;
    };
    const failing = queue.run(() => Promise.reject(new Error('nein')));
    await expect(failing).rejects.toThrow('nein');
    await Promise.all(Array.from({ length: 7 }, () => queue.run(work)));
    expect(most).toBe(2);
  });
});
