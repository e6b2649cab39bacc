import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import { Clock, berlinDay } from '@teilziel/platform';
import type { Response } from 'express';
import { AuditExport } from './audit-export.service';

@Controller('verwaltung')
export class AuditController {
  constructor(
    private readonly exported: AuditExport,
    private readonly clock: Clock,
  ) {}

  @Allow('verwaltung')
  @Get(':ags/protokoll.csv')
  async protokoll(@Param('ags') ags: string, @Res() response: Response): Promise<void> {
    const kommune = viewerKommune();
    // The Kommune of the request comes from the same address; this says so where the data leave.
    if (kommune.ags !== ags) throw new NotFoundException('Dieses Protokoll gibt es nicht.');
    const csv = await this.exported.csv(kommune.kommuneId);
    const name = `protokoll-${kommune.ags}-${berlinDay(this.clock.now())}.csv`;
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    response.setHeader('Cache-Control', 'private, no-store');
    response.send(csv);
  }
}
