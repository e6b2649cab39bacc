import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { auditCsvHead, auditCsvLines } from './audit-csv';
import { AuditLog } from './audit-log';
import { AuditReader } from './audit-reader.service';

@Injectable()
export class AuditExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: AuditReader,
    private readonly log: AuditLog,
  ) {}

  /** The whole Protokoll; the entry that says it was taken stands at its end. */
  csv(kommuneId: number): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { entries } = await this.reader.verify(kommuneId, { manager });
      await this.log.append(manager, { kommuneId, action: 'audit-exported', details: { rows: entries + 1 } });
      const parts = [auditCsvHead()];
      await this.reader.verify(kommuneId, {
        manager,
        onPiece: (chain, lines) => parts.push(auditCsvLines(chain, lines)),
      });
      return parts.join('');
    });
  }
}
