import { Logger as NestLogger } from '@nestjs/common';
import type { Logger } from 'typeorm';
import { messageWithoutFigures, nameOfStatement } from './confidential-error';

const codeOf = (error: object): string => String((error as { code?: unknown }).code ?? 'ohne Code');

/** TypeORM's own logger prints the parameters of a failed statement, so entered figures. This one never sees them. */
export class StatementLogger implements Logger {
  // Always "error": Nest writes every other level to stdout, which belongs to the result of a command.
  private readonly out = new NestLogger('Datenbank');

  logQueryError(error: string | Error, query: string): void {
    const [code, message] =
      typeof error === 'string' ? ['ohne Code', ''] : [codeOf(error), messageWithoutFigures(error)];
    this.out.error(`Anweisung fehlgeschlagen: ${nameOfStatement(query)} … [${code}] ${message}`.trimEnd());
  }

  connectionLost(error: Error): void {
    this.out.error(`Eine Verbindung zur Datenbank ist abgebrochen [${codeOf(error)}]`);
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.out.error(String(message));
  }

  logQuery(): void {
    // Silent; StatementCounter listens here.
  }

  logQuerySlow(): void {
    // No limit is set.
  }

  logSchemaBuild(): void {
    // The schema belongs to the migrations.
  }

  logMigration(): void {
    // DatabaseModule tells which migrations ran.
  }
}
