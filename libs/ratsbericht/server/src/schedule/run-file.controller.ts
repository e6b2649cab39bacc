import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import type { Response } from 'express';
import { MEDIA_TYPES } from './file-types';
import { Runs } from './runs.service';

const INTEGER = /^\d{1,9}$/;

interface Address {
  readonly ags: string;
  readonly schedule: string;
  readonly due: string;
  readonly kind: string;
}

/** What was sent, byte for byte. */
@Controller('berichte')
export class RunFileController {
  constructor(private readonly runs: Runs) {}

  @Allow('koordination')
  @Get(':ags/versand/:schedule/:due/:kind')
  async download(@Param() { ags, schedule, due, kind }: Address, @Res() response: Response): Promise<void> {
    const { kommuneId, ags: own } = viewerKommune();
    const dueAt = new Date(due);
    const type = (MEDIA_TYPES as Readonly<Record<string, string | undefined>>)[kind];
    const isAddress = own === ags && INTEGER.test(schedule) && !Number.isNaN(dueAt.getTime()) && type !== undefined;
    const file = isAddress ? await this.runs.file({ kommuneId, scheduleId: Number(schedule), dueAt }, kind) : null;
    if (file === null || type === undefined) throw new NotFoundException('Diese Datei gibt es nicht.');
    response.setHeader('ETag', `"${file.sha256}"`);
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.setHeader('Cache-Control', 'private, no-store');
    response.end(file.content);
  }
}
