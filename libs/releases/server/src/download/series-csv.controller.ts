import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { Allow } from '@teilziel/kommune/server';
import type { Request, Response } from 'express';
import { sendImmutable } from './immutable-text';
import { SeriesCsvService } from './series-csv.service';

const INTEGER = /^\d{1,9}$/;

@Controller('daten')
export class SeriesCsvController {
  constructor(private readonly csv: SeriesCsvService) {}

  @Allow('anyone')
  @Get(':ags/:number/:code.csv')
  async series(
    @Param() { ags, number, code }: { ags: string; number: string; code: string },
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const text = INTEGER.test(number) ? await this.csv.find(ags, Number(number), code) : null;
    if (text === null) {
      if (INTEGER.test(number)) await this.csv.refuseRecalled(ags, Number(number));
      throw new NotFoundException(`Den Indikator ${code} gibt es im Datenstand ${number} der Kommune ${ags} nicht.`);
    }
    response.setHeader('Content-Disposition', `attachment; filename="${fileName(`${ags}-${number}-${code}`)}.csv"`);
    sendImmutable(request, response, text);
  }
}

/** Quotes, semicolons and line ends would end the name early. */
function fileName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '_');
}
