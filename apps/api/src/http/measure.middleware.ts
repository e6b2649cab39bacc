import { Injectable } from '@nestjs/common';
import type { NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Metrics } from '../health/metrics';

const KINDS = ['graphql', 'daten', 'berichte', 'assets', 'healthz', 'readyz', 'metrics'];

@Injectable()
export class MeasureMiddleware implements NestMiddleware {
  constructor(private readonly metrics: Metrics) {}

  use(request: Request, response: Response, next: NextFunction): void {
    const start = process.hrtime.bigint();
    const first = request.originalUrl.split(/[/?]/)[1] ?? '';
    response.once('finish', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      this.metrics.observe(KINDS.includes(first) ? first : 'page', request.method, response.statusCode, seconds);
    });
    next();
  }
}
