import { Global, Module } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { AuditLog } from './audit-log';
import { AuditReader } from './audit-reader.service';
import { AuthorNames } from './author-names.service';

/** Global, so that releases and imports report through the port without knowing who keeps the Protokoll. */
@Global()
@Module({
  providers: [AuditLog, { provide: AuditTrail, useExisting: AuditLog }, AuditReader, AuthorNames],
  exports: [AuditLog, AuditTrail, AuditReader, AuthorNames],
})
export class AuditModule {}
