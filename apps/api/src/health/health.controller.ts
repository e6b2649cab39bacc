import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '@teilziel/kommune/server';
import { Readiness } from './readiness';

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Allow('anyone')
  @Get('healthz')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers and has every migration; the jobs of this process run. */
  @Allow('anyone')
  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    const problem = await this.readiness.problem();
    if (problem !== null) throw new ServiceUnavailableException(problem);
    return { status: 'ok' };
  }
}
