import { Controller, Get, Headers, HttpException, NotFoundException, Param, Res } from '@nestjs/common';
import { Allow } from '@teilziel/kommune/server';
import { OperatorError } from '@teilziel/platform';
import type { Response } from 'express';
import { type PrintedReport, RatsberichtService, type ReportKind } from './ratsbericht.service';
import { MEDIA_TYPES } from './schedule/file-types';

const FILE = /^(\d{1,9})\.(pdf|docx)$/;
const SERVICE_UNAVAILABLE = 503;
const NOT_MODIFIED = 304;

/** A file name of letters, digits and hyphens for old clients; the true name beside it (RFC 6266). */
function disposition({ kommune, number }: PrintedReport, kind: ReportKind): string {
  const name = `Ratsbericht-${kommune.replace(/[^\p{L}\p{N}]+/gu, '-')}-Datenstand-${number}.${kind}`;
  const spelled = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
  const plain = Object.entries(spelled)
    .reduce((text, [letter, letters]) => text.replaceAll(letter, letters), name)
    .replace(/[^\w.-]/g, '-');
  return `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

@Controller('berichte')
export class RatsberichtController {
  constructor(private readonly reports: RatsberichtService) {}

  @Allow('anyone')
  @Get(':ags/:file')
  async download(
    @Param('ags') ags: string,
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const [, number, ending] = FILE.exec(file) ?? [];
    const kind = ending === 'docx' ? 'docx' : 'pdf';
    const report = await this.printed(ags, number, kind);
    const etag = `"${report.sha256}"`;
    response.setHeader('ETag', etag);
    // The release never changes, the template may: the copy is kept, but asked about.
    response.setHeader('Cache-Control', report.isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store');
    if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
      response.status(NOT_MODIFIED).end();
      return;
    }
    response.setHeader('Content-Type', MEDIA_TYPES[kind]);
    response.setHeader('Content-Disposition', disposition(report, kind));
    response.setHeader('Content-Language', 'de');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(report.bytes);
  }

  private async printed(ags: string, number: string | undefined, kind: ReportKind): Promise<PrintedReport> {
    const report =
      number === undefined ? null : await this.reports.print(ags, Number(number), kind).catch(asUnavailable);
    if (report === null) {
      if (number !== undefined) await this.reports.refuseRecalled(ags, Number(number));
      throw new NotFoundException(
        'Diesen Ratsbericht gibt es nicht. Bitte prüfen Sie den Schlüssel der Kommune und die Nummer des Datenstands.',
      );
    }
    return report;
  }
}

/** On a machine without the typesetting program the reason is worth reading; every other fault stays one. */
function asUnavailable(error: unknown): never {
  throw error instanceof OperatorError ? new HttpException(error.message, SERVICE_UNAVAILABLE) : error;
}
