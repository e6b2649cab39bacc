import { Module } from '@nestjs/common';
import { EntryModule } from '@teilziel/observations/server';
import { EntryTemplateController } from './entry-template.controller';
import { EntryTemplates } from './entry-templates.service';

@Module({ imports: [EntryModule], controllers: [EntryTemplateController], providers: [EntryTemplates] })
export class EntryTemplateModule {}
