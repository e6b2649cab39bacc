import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class Readiness {
  constructor(private readonly dataSource: DataSource) {}

  /** Null: everything is there. */
  async problem(): Promise<string | null> {
    try {
      const pending = await this.dataSource.showMigrations();
      return pending ? 'Die Datenbank ist nicht auf dem neuesten Stand.' : null;
    } catch {
      return 'Die Datenbank antwortet nicht.';
    }
  }
}
