import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type KonzeptFile, parseKonzeptFile, targetPeriodComplaint } from '@teilziel/exchange/model';
import { IndicatorEntity, linkIndicators, setTargets } from '@teilziel/indicators/server';
import { KommuneRepository } from '@teilziel/kommune/server';
import { saveKonzept } from '@teilziel/konzept/server';
import { inTransaction, OperatorError } from '@teilziel/platform';
import type { TargetDraft } from '@teilziel/indicators/model';
import type { StoredFrequency } from '@teilziel/statistics';
import { readable, readYaml } from './mapping-files';

export interface SavedKonzeptFile {
  readonly ags: string;
  readonly kommune: string;
  readonly title: string;
  readonly teilziele: number;
  readonly targets: number;
}

@Injectable()
export class KonzeptFileService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kommunen: KommuneRepository,
  ) {}

  /** Saves the concept of a YAML file with its links and targets: all of it or nothing. */
  async save(path: string, ags: string): Promise<SavedKonzeptFile> {
    const file = readable(() => parseKonzeptFile(readYaml(path), basename(path)));
    const kommune = await this.kommunen.findByAgs(ags);
    if (!kommune) {
      const whole = await this.kommunen.findByAgs(`0${ags}`);
      throw new OperatorError(
        `Die Kommune mit dem Schlüssel ${ags} gibt es nicht. ${
          whole
            ? `Meinen Sie 0${ags} (${whole.name})? Der Schlüssel beginnt mit einer Null.`
            : 'Prüfen Sie den Schlüssel, oder lesen Sie zuerst ihre Zahlen ein (teilziel import).'
        }`,
      );
    }
    await inTransaction(this.dataSource, (manager) => saveFile(manager, kommune.kommuneId, file));
    const teilziele = teilzieleOf(file).length;
    return {
      ags,
      kommune: kommune.name,
      title: file.title,
      teilziele,
      targets: Object.values(file.targets).flat().length,
    };
  }
}

async function saveFile(manager: EntityManager, kommuneId: number, { targets, ...draft }: KonzeptFile): Promise<void> {
  const saved = await saveKonzept(manager, kommuneId, draft);
  const links = teilzieleOf(draft).flatMap(({ number, indicators }) => {
    const teilzielId = saved.teilziele.get(number);
    return teilzielId === undefined ? [] : [{ teilzielId, indicators }];
  });
  await linkIndicators(manager, kommuneId, links);
  for (const [code, drafts] of Object.entries(targets)) {
    const indicator = await manager.findOneBy(IndicatorEntity, { kommuneId, code });
    if (!indicator)
      throw new OperatorError(`Den Indikator ${code}, für den ein Zielwert genannt ist, gibt es in der Kommune nicht.`);
    refuseOtherPeriods(code, indicator.frequency, drafts);
    await setTargets(manager, kommuneId, indicator.indicatorId, drafts);
  }
}

function refuseOtherPeriods(code: string, frequency: StoredFrequency, drafts: readonly TargetDraft[]): void {
  for (const { period, baselinePeriod } of drafts) {
    for (const given of [period, baselinePeriod]) {
      const complaint = given ? targetPeriodComplaint(given, frequency) : null;
      if (complaint) throw new OperatorError(`Zielwert von ${code}: ${complaint}`);
    }
  }
}

function teilzieleOf(
  file: Pick<KonzeptFile, 'handlungsfelder'>,
): KonzeptFile['handlungsfelder'][number]['leitziele'][number]['teilziele'] {
  return file.handlungsfelder.flatMap(({ leitziele }) => leitziele.flatMap(({ teilziele }) => teilziele));
}
