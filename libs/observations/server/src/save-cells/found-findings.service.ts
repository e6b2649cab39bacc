import { Injectable } from '@nestjs/common';
import { entryViewer } from '../entry-facts/entry-viewer';
import { OwnEntries } from '../entry-facts/own-entries.reader';
import { askedPeriod } from '../entry-facts/stored-period';
import { sheetFindingOf } from '../entry-sheet/sheet-indicator';
import type { IndicatorFindings } from './types/indicator-findings.type';

/** What the checks say about values as they stand now: asked after saving, so that no save waits for it. */
@Injectable()
export class FoundFindings {
  constructor(private readonly own: OwnEntries) {}

  async of(period: string, codes: readonly string[]): Promise<IndicatorFindings[]> {
    const views = await this.own.byCode(entryViewer(), askedPeriod(period), codes);
    return [...views].map(([indicator, view]) => ({ indicator, findings: view.findings(false).map(sheetFindingOf) }));
  }
}
