import { Module } from '@nestjs/common';
import { AuditExport } from './audit-export.service';
import { AuditController } from './audit.controller';
import { AuditResolver } from './audit.resolver';

/** The Protokoll over GraphQL and as a download. */
@Module({ controllers: [AuditController], providers: [AuditResolver, AuditExport] })
export class AuditHttpModule {}
