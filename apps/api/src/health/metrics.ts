import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Prometheus: the process, and how long requests take by kind of path (never by full path: AGS and hashes are endless). */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Dauer der Anfragen nach Art, Methode und Status',
    labelNames: ['kind', 'method', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(kind: string, method: string, status: number, seconds: number): void {
    this.seconds.observe({ kind, method, status }, seconds);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
