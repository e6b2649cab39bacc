import { Injectable } from '@nestjs/common';
import { type FilledPlan, planFilled, stampComplaint, type TemplateOf, templateRows } from '@teilziel/exchange/model';
import { EntrySheets } from '@teilziel/observations/server';
import { filledWorkbook } from './filled-workbook';
import type { FilledTemplate } from './filled-template';
import { filledCsv, templateCsv } from './template-csv';
import { checksumOf, type TemplateFacts } from './template-facts';
import { refuseFile } from './template-refusal';
import { workbookOf } from './workbook-writer';

/** Templates of an entry sheet, and what filled ones would change. Nothing is saved here. */
@Injectable()
export class EntryTemplates {
  constructor(private readonly sheets: EntrySheets) {}

  async workbook(of: TemplateOf): Promise<Buffer> {
    return workbookOf(await this.facts(of));
  }

  async csv(of: TemplateOf): Promise<string> {
    return templateCsv(await this.facts(of));
  }

  async planOfWorkbook(of: TemplateOf, bytes: Buffer): Promise<FilledPlan> {
    const facts = await this.facts(of);
    return planOf(facts, filledWorkbook(bytes, facts.rows));
  }

  async planOfCsv(of: TemplateOf, bytes: Buffer): Promise<FilledPlan> {
    const facts = await this.facts(of);
    return planOf(facts, filledCsv(bytes));
  }

  private async facts(of: TemplateOf): Promise<TemplateFacts> {
    const { fachamtName, periodLabel, indicators } = await this.sheets.sheet(of.fachamt, of.period);
    return { of, fachamtName, periodLabel, rows: templateRows(indicators) };
  }
}

/** What a filled template would change; refused where it is not the one of this sheet. */
export function planOf({ of, rows }: TemplateFacts, { stamp, rows: filled }: FilledTemplate): FilledPlan {
  const ids = filled.map(({ id }) => id);
  const complaint = stampComplaint(stamp, of, checksumOf(of, ids));
  if (complaint !== null) throw refuseFile(complaint);
  return planFilled(filled, rows);
}
