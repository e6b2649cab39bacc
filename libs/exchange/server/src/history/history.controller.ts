import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { Allow, signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import type { Request, Response } from 'express';
import { problemsCsv, type RunAnswer, runAnswer } from './history-answer';
import { HistoryFrames } from './history-frames.reader';
import type { HistoryRun } from './history-run';
import { HistoryRuns } from './history-runs.service';
import { historyCsv, historyWorkbook } from './history-template';
import { HistoryUndo, type PastRun } from './history-undo.service';
import { chosenIn, fileName, pointIn, yearsIn } from './history-words.rules';
import { listBody } from './list-body';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const INTEGER = /^\d{1,9}$/;

/** Past figures of a Kommune: the template, the file, its preview, the taking over and the taking back. */
@Controller('vorjahre/:ags')
export class HistoryController {
  constructor(
    private readonly frames: HistoryFrames,
    private readonly runs: HistoryRuns,
    private readonly undos: HistoryUndo,
  ) {}

  @Allow('koordination')
  @Get('vorlage.xlsx')
  async workbook(@Param('ags') ags: string, @Query() query: object, @Res() response: Response): Promise<void> {
    const frame = await this.frames.frame(kommuneOf(ags));
    download(response, `vorjahre-${ags}.xlsx`, XLSX).send(await historyWorkbook(frame, yearsIn(query, frame.today)));
  }

  @Allow('koordination')
  @Get('vorlage.csv')
  async csv(@Param('ags') ags: string, @Query() query: object, @Res() response: Response): Promise<void> {
    const frame = await this.frames.frame(kommuneOf(ags));
    download(response, `vorjahre-${ags}.csv`, 'text/csv; charset=utf-8').send(
      historyCsv(frame, yearsIn(query, frame.today)),
    );
  }

  @Allow('koordination')
  @Post('datei')
  @HttpCode(202)
  async upload(@Param('ags') ags: string, @Query('name') name: unknown, @Req() request: Request): Promise<RunAnswer> {
    const kommuneId = kommuneOf(ags);
    const bytes = await listBody(request);
    if (bytes.length === 0) throw new BadRequestException('Die Datei ist leer.');
    return runAnswer(this.runs.start(kommuneId, signedInViewer().personId, fileName(name), bytes));
  }

  @Allow('koordination')
  @Get('lauf')
  run(@Param('ags') ags: string): RunAnswer {
    return runAnswer(this.runs.of(kommuneOf(ags)));
  }

  @Allow('koordination')
  @Get('lauf/meldungen.csv')
  problems(@Param('ags') ags: string, @Res() response: Response): void {
    const problems = this.runOf(ags).plan?.problems;
    if (problems === undefined) throw new NotFoundException('Zu dieser Datei gibt es keine Meldungen mehr.');
    download(response, `vorjahre-${ags}-meldungen.csv`, 'text/csv; charset=utf-8').send(problemsCsv(problems));
  }

  @Allow('koordination')
  @Post('lauf/punkt')
  @HttpCode(202)
  point(@Param('ags') ags: string, @Body() body: unknown): RunAnswer {
    const run = this.runOf(ags);
    this.runs.readAgain(run, pointIn(body));
    return runAnswer(run);
  }

  @Allow('koordination')
  @Post('lauf/uebernehmen')
  @HttpCode(202)
  apply(@Param('ags') ags: string, @Body() body: unknown): RunAnswer {
    const run = this.runOf(ags);
    const preview = run.plan?.preview;
    if (run.phase !== 'preview' || preview === undefined)
      throw new ConflictException('Diese Vorschau gilt nicht mehr. Bitte lesen Sie die Datei noch einmal ein.');
    const chosen = chosenIn(body);
    if (preview.reasonNeeded !== null && chosen.reason === null)
      throw new BadRequestException(`${preview.reasonNeeded} Bitte begründen Sie die Änderung in einem Satz.`);
    if (preview.counts.refused > 0 && !chosen.withoutRefused)
      throw new BadRequestException(
        'Einige Zeilen wurden abgelehnt. Bitte bestätigen Sie, dass die Datei ohne sie übernommen wird.',
      );
    this.runs.apply(run, chosen);
    return runAnswer(run);
  }

  @Allow('koordination')
  @Post('lauf/abbrechen')
  @HttpCode(200)
  cancel(@Param('ags') ags: string): RunAnswer {
    const run = this.runs.of(kommuneOf(ags));
    run?.cancel();
    return runAnswer(run);
  }

  @Allow('koordination')
  @Get('laeufe')
  list(@Param('ags') ags: string): Promise<PastRun[]> {
    return this.undos.list(kommuneOf(ags));
  }

  @Allow('koordination')
  @Post('laeufe/:id/zuruecknehmen')
  @HttpCode(200)
  async undo(@Param('ags') ags: string, @Param('id') id: string): Promise<{ readonly figures: number }> {
    const kommuneId = kommuneOf(ags);
    if (!INTEGER.test(id)) throw new NotFoundException('Diesen Lauf gibt es nicht.');
    const figures = await this.undos.undo(kommuneId, Number(id), signedInViewer().personId);
    this.runs.forget(kommuneId, Number(id));
    return { figures };
  }

  private runOf(ags: string): HistoryRun {
    const run = this.runs.of(kommuneOf(ags));
    if (run === null) throw new NotFoundException('Es ist keine Datei eingelesen. Bitte wählen Sie eine aus.');
    return run;
  }
}

/** The Kommune of the request comes from the same address; this says so where the data leave. */
function kommuneOf(ags: string): number {
  const kommune = viewerKommune();
  if (kommune.ags !== ags) throw new NotFoundException('Diese Kommune gibt es nicht.');
  return kommune.kommuneId;
}

function download(response: Response, name: string, type: string): Response {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Disposition', `attachment; filename="${name.replace(/[^A-Za-z0-9.-]/g, '_')}"`);
  response.setHeader('Cache-Control', 'private, no-store');
  return response;
}
