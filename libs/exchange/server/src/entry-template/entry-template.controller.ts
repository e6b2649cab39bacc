import { Controller, Get, HttpCode, HttpException, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FilledPlan, TemplateOf } from '@teilziel/exchange/model';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { EntryTemplates } from './entry-templates.service';
import { requestBody } from './request-body';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';
const INTEGER = /^\d{1,9}$/;

interface Address {
  readonly ags: string;
  readonly fachamt: string;
  readonly period: string;
}

/** Entry in a spreadsheet: the template of a sheet goes out, the filled one comes back as a plan. */
@Controller('erfassung')
export class EntryTemplateController {
  constructor(private readonly templates: EntryTemplates) {}

  @Allow('erfassung', 'koordination', 'lesend')
  @Get(':ags/:fachamt/:period.xlsx')
  async workbook(@Param() address: Address, @Res() response: Response): Promise<void> {
    const of = templateOf(address);
    download(response, of, 'xlsx').send(await overHttp(this.templates.workbook(of)));
  }

  @Allow('erfassung', 'koordination', 'lesend')
  @Get(':ags/:fachamt/:period.csv')
  async csv(@Param() address: Address, @Res() response: Response): Promise<void> {
    const of = templateOf(address);
    download(response, of, 'csv').send(await overHttp(this.templates.csv(of)));
  }

  @Allow('erfassung')
  @Post(':ags/:fachamt/:period.xlsx')
  @HttpCode(200)
  async readWorkbook(@Param() address: Address, @Req() request: Request): Promise<FilledPlan> {
    const of = templateOf(address);
    const bytes = await requestBody(request, [XLSX, 'application/octet-stream']);
    return overHttp(this.templates.planOfWorkbook(of, bytes));
  }

  @Allow('erfassung')
  @Post(':ags/:fachamt/:period.csv')
  @HttpCode(200)
  async readCsv(@Param() address: Address, @Req() request: Request): Promise<FilledPlan> {
    const of = templateOf(address);
    const bytes = await requestBody(request, [CSV, 'application/octet-stream']);
    return overHttp(this.templates.planOfCsv(of, bytes));
  }
}

function templateOf({ ags, fachamt, period }: Address): TemplateOf {
  // The Kommune of the request comes from the same address; this says so where the data leave.
  if (viewerKommune().ags !== ags || !INTEGER.test(fachamt))
    throw new NotFoundException('Diese Erfassung gibt es nicht.');
  return { ags, fachamt: Number(fachamt), period };
}

function download(response: Response, { ags, fachamt, period }: TemplateOf, type: 'xlsx' | 'csv'): Response {
  const name = `erfassung-${ags}-${fachamt}-${period}`.replace(/[^A-Za-z0-9-]/g, '_');
  response.setHeader('Content-Type', type === 'xlsx' ? XLSX : `${CSV}; charset=utf-8`);
  response.setHeader('Content-Disposition', `attachment; filename="${name}.${type}"`);
  response.setHeader('Cache-Control', 'private, no-store');
  return response;
}

const STATUS: Readonly<Record<string, number>> = { INVALID_INPUT: 400, FORBIDDEN: 403, NOT_FOUND: 404 };

/** Entry refuses in the words of GraphQL; a download answers with a status. */
async function overHttp<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof GraphQLError ? STATUS[String(error.extensions['code'])] : undefined;
    if (status === undefined || !(error instanceof Error)) throw error;
    throw new HttpException(error.message, status);
  }
}
