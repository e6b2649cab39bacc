import { Module } from '@nestjs/common';
import { AuditExport } from './audit-export.service';
import { AuditController } from './audit.controller';
import { AuditResolver } from './audit.resolver';
import { ChainWatch } from './chain-watch.service';

/** The Protokoll over GraphQL and as a download. */
@Module({ controllers: [AuditController], providers: [AuditResolver, AuditExport, ChainWatch] })
export class AuditHttpModule {}
