import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SessionMiddleware } from '@teilziel/identity/server';
import { readSettings } from '@teilziel/platform';
import type { DatabaseModuleOptions } from '@teilziel/platform';
import { AppModule } from '../app.module';
import { compressAnswers } from '../http/compress-answers';
import { dashboardFiles } from '../http/dashboard-files';
import { GermanHttpErrorFilter } from '../http/german-http-error.filter';
import { sameOrigin } from '../http/same-origin';
import { securityHeaders } from '../http/security-headers';
import { dashboardFolder } from './dashboard-folder';

/** The application, initialised but not listening: main puts it behind its port, tests call it directly. */
export async function createApp(database: DatabaseModuleOptions = {}): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(database), {
    // While it starts, Nest would print a stack for what main reports as one sentence.
    logger: ['fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(['error', 'warn']);
  app.disable('x-powered-by');
  // Downloads name their own; hashing every answer of GraphQL would cost more than it saves.
  app.disable('etag');
  const { publicUrl, trustProxy } = readSettings();
  app.set('trust proxy', trustProxy ? 1 : false);
  app.use(securityHeaders({ tls: publicUrl.startsWith('https:') }));
  app.use(sameOrigin(publicUrl, ['/anmelden/abmeldung/']));
  app.use(dashboardFiles(dashboardFolder()));
  app.use('/graphql', compressAnswers());
  app.useBodyParser('json', { limit: '100kb' });
  // Whom the request is for, and so what the database shows: everything after this line reads rows.
  const sessions = app.get(SessionMiddleware, { strict: false });
  app.use(sessions.use.bind(sessions));
  app.useGlobalFilters(new GermanHttpErrorFilter());
  await app.init();
  return app;
}
