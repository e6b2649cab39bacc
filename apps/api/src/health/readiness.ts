import { Injectable } from '@nestjs/common';
import { Jobs } from '@teilziel/platform';
import { DataSource } from 'typeorm';

@Injectable()
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** Null: everything is there. */
  async problem(): Promise<string | null> {
    try {
      const pending = await this.dataSource.showMigrations();
      return pending ? 'Die Datenbank ist nicht auf dem neuesten Stand.' : await this.jobs.problem();
    } catch {
      return 'Die Datenbank antwortet nicht.';
    }
  }
}
