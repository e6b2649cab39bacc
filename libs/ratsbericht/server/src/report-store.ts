import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredReport {
  readonly bytes: Buffer;
  /** Of the bytes; the ETag of the download. */
  readonly sha256: string;
}

/**
 * Finished reports in a folder, each named by the hash of everything it was made of (data, drawings, template) and its
 * kind. A changed
 * template gives a new name, so nothing stale is ever served, and the folder may be emptied at any time.
 */
export class ReportStore {
  private readonly running = new Map<string, Promise<StoredReport>>();

  constructor(private readonly folder: string) {}

  /** The stored report, or what `render` makes. Two callers with the same name share one rendering. */
  find(name: string, render: () => Promise<Buffer>): Promise<StoredReport> {
    const running = this.running.get(name);
    if (running !== undefined) {
      return running;
    }
    const started = this.readOrRender(name, render).finally(() => this.running.delete(name));
    this.running.set(name, started);
    return started;
  }

  private async readOrRender(name: string, render: () => Promise<Buffer>): Promise<StoredReport> {
    const path = join(this.folder, name);
    const stored = await readFile(path).catch(() => null);
    const bytes = stored ?? (await this.keep(path, await render()));
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Written aside and renamed: a reader never sees half a file. */
  private async keep(path: string, bytes: Buffer): Promise<Buffer> {
    const draft = `${path}.${randomBytes(4).toString('hex')}`;
    // Reports before their release are among them: no other user of the machine reads here.
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, bytes, { mode: 0o600 });
    await rename(draft, path);
    return bytes;
  }
}
