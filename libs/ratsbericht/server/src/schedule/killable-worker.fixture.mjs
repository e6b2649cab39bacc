import { createRequire } from 'node:module';
import { join } from 'node:path';

// A worker as its own process, to be killed by the spec: node killable-worker.fixture.mjs <compiled server> <database> <smtp> <render|send|work>
const [, , server, url, smtpUrl, mode] = process.argv;
const require = createRequire(join(server, 'index.js'));
const from = (path) => require(join(server, 'libs', path));

require('reflect-metadata');
const { Global, Module } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { DatabaseModule, Jobs, MAIL_SETTINGS, Mailer } = from('platform/src/index.js');
const { KOMMUNE_ENTITIES, PeopleOfKommune, ReportedEventsModule } = from('kommune/server/src/index.js');
const { SCHEDULE_ENTITIES, ScheduleModule } = from('ratsbericht/server/src/index.js');
const { ReportFiles } = from('ratsbericht/server/src/schedule/report-files.service.js');

const tell = (message) => process.stdout.write(`${message}\n`);
const never = () => new Promise(() => setInterval(() => undefined, 60_000));

class PeopleModule {}
const coordinators = () => Promise.resolve([]);
const people = { provide: PeopleOfKommune, useValue: { coordinators } };
Module({ providers: [people], exports: [people] })(PeopleModule);
Global()(PeopleModule);
class Program {}

const imports = [
  DatabaseModule.forRoot([...KOMMUNE_ENTITIES, ...SCHEDULE_ENTITIES], { url }),
  ...[ScheduleModule, PeopleModule, ReportedEventsModule],
];
const app = await NestFactory.createApplicationContext({ module: Program, imports }, { logger: false });
Object.assign(app.get(MAIL_SETTINGS, { strict: false }), { smtpUrl });
app.get(ReportFiles, { strict: false }).make = (_ags, number) => {
  tell('renders');
  return mode === 'render' ? never() : [{ kind: 'pdf', name: `${number}.pdf`, content: Buffer.from(`%PDF ${number}`) }];
};
if (mode === 'send') {
  // The first mail goes out; at the second the process hangs after its attempt was written down.
  const mailer = app.get(Mailer, { strict: false });
  const send = mailer.send.bind(mailer);
  let mails = 0;
  mailer.send = (message) => {
    mails += 1;
    if (mails === 1) return send(message);
    tell('sends');
    return never();
  };
}
await app.get(Jobs, { strict: false }).start();
tell('started');
