import { Injectable } from '@nestjs/common';
import { type DemoKommune, musterstadt, verbund } from '@teilziel/db';
import { KommuneRepository, openKommune } from '@teilziel/kommune/server';
import { Clock, inTransaction } from '@teilziel/platform';
import { ReleaseCompiler, ReleaseReader } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { hasEntries, writeOpenQuarter, writePastEntries } from './demo-entries';
import { DEMO_AUTHOR, writeFigures, writeKommune } from './write-kommune';

export interface LoadedKommune {
  readonly ags: string;
  readonly name: string;
  readonly indicators: number;
  /** Figures written in this run; 0 where the Kommune stood already. */
  readonly written: number;
  /** Number of the latest Datenstand; null for members, which are published through their Verbund only. */
  readonly release: number | null;
}

type Progress = (message: string) => void;

const FIRST_NOTE = 'Erster Datenstand (erfundene Zahlen)';
const SECOND_NOTE = 'Datenstand mit drittem Quartal 2026 und Berichtigungen (erfundene Zahlen)';
const VERBUND_NOTE = 'Datenstand des Verbunds (erfundene Zahlen)';

/**
 * Loads the invented Kommunen. How far an earlier run came is read from the releases: working data are one transaction,
 * so a run that was stopped is simply repeated; what is released once is never loaded again, whatever has changed since.
 */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kommunen: KommuneRepository,
    private readonly compiler: ReleaseCompiler,
    private readonly reader: ReleaseReader,
    private readonly clock: Clock,
  ) {}

  async load(onProgress: Progress = () => undefined): Promise<LoadedKommune[]> {
    const town = await this.loadTown(musterstadt(), onProgress);
    return [town, ...(await this.loadVerbund(verbund(), onProgress))];
  }

  /** Two Datenstände: one before the newest quarter and the corrections, one after them. */
  private async loadTown(town: DemoKommune, onProgress: Progress): Promise<LoadedKommune> {
    let released = await this.releasedOf(town.ags);
    let written = 0;
    if (released < 1) {
      written += await this.write(town, onProgress);
      released = await this.release(town, FIRST_NOTE, onProgress);
    }
    if (released < 2) {
      written += await this.writeLater(town, onProgress);
      released = await this.release(town, SECOND_NOTE, onProgress);
    }
    await this.writeEntries(town.ags, writeOpenQuarter);
    if (written === 0) onProgress(`Demo: ${town.name} ist schon geladen.`);
    return loadedOf(town, written, released);
  }

  private async loadVerbund(group: readonly DemoKommune[], onProgress: Progress): Promise<LoadedKommune[]> {
    const whole = group.find(({ art }) => art === 'Verbund');
    if (whole === undefined) return [];
    const written = new Map<string, number>();
    let released = await this.releasedOf(whole.ags);
    if (released > 0) onProgress(`Demo: ${whole.name} ist schon geladen.`);
    else {
      for (const kommune of group) {
        const figures = [...kommune.observations, ...kommune.later];
        written.set(kommune.ags, await this.write({ ...kommune, observations: figures }, onProgress));
      }
      released = await this.release(whole, VERBUND_NOTE, onProgress);
    }
    for (const { ags } of group) await this.writeEntries(ags, writePastEntries);
    return group.map((one) => loadedOf(one, written.get(one.ags) ?? 0, one === whole ? released : null));
  }

  private async releasedOf(ags: string): Promise<number> {
    const latest = await this.reader.latest(ags);
    return latest?.number ?? 0;
  }

  /** After the Datenstände, which they leave as they are; once. */
  private async writeEntries(ags: string, write: typeof writeOpenQuarter): Promise<void> {
    const kommune = await this.kommunen.findByAgs(ags);
    if (kommune === null) return;
    const { kommuneId } = kommune;
    await inTransaction(this.dataSource, async (manager) => {
      await openKommune(manager, kommune);
      if (await hasEntries(manager, kommuneId)) return;
      await write(manager, kommuneId, this.clock.now());
    });
  }

  private write(kommune: DemoKommune, onProgress: Progress): Promise<number> {
    onProgress(`Demo: ${kommune.name} wird angelegt (${kommune.indicators.length} Indikatoren).`);
    return inTransaction(this.dataSource, async (manager) => {
      const stored = await writeKommune(manager, this.kommunen, kommune);
      const { inserted } = await writeFigures(manager, stored, kommune.observations, null);
      return inserted;
    });
  }

  private writeLater(kommune: DemoKommune, onProgress: Progress): Promise<number> {
    onProgress(`Demo: Das dritte Quartal 2026 und Berichtigungen für ${kommune.name} werden eingetragen.`);
    return inTransaction(this.dataSource, async (manager) => {
      const stored = await writeKommune(manager, this.kommunen, kommune);
      const { inserted } = await writeFigures(manager, stored, kommune.later, null);
      let written = inserted;
      for (const { reason, observations } of kommune.corrections) {
        written += (await writeFigures(manager, stored, observations, reason)).changed;
      }
      return written;
    });
  }

  private async release({ ags, name }: DemoKommune, note: string, onProgress: Progress): Promise<number> {
    const { number } = await this.compiler.compile(ags, { scope: 'oeffentlich', note, author: DEMO_AUTHOR });
    onProgress(`Demo: Datenstand ${number} für ${name} ist freigegeben.`);
    return number;
  }
}

function loadedOf({ ags, name, indicators }: DemoKommune, written: number, release: number | null): LoadedKommune {
  return { ags, name, indicators: indicators.length, written, release };
}
