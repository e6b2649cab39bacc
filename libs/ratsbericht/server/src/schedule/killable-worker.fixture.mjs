import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// A worker as its own process, to be killed by the spec: node killable-worker.fixture.mjs <compiled server> <database> <smtp> <render|send|year> <coordinator>
const [, , server, url, smtpUrl, mode, coordinator] = process.argv;
const require = createRequire(join(server, 'index.js'));
const from = (path) => require(join(server, 'libs', path));

require('reflect-metadata');
const { Global, Module } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { Clock, DatabaseModule, Jobs, MAIL_SETTINGS, Mailer, OperatorError } = from('platform/src/index.js');
const { KOMMUNE_ENTITIES, PeopleOfKommune, ReportedEventsModule } = from('kommune/server/src/index.js');
const { SCHEDULE_ENTITIES, ScheduleModule } = from('ratsbericht/server/src/index.js');
const { ReportFiles } = from('ratsbericht/server/src/schedule/report-files.service.js');
const { RunExecutor } = from('ratsbericht/server/src/schedule/run-executor.service.js');
const { RunPlanner } = from('ratsbericht/server/src/schedule/run-planner.service.js');

const tell = (message) => process.stdout.write(`${message}\n`);
const never = () => new Promise(() => setInterval(() => undefined, 60_000));

class PeopleModule {}
const known = mode === 'year' ? [{ personId: 7, name: 'K. Brandt', email: coordinator }] : [];
const coordinators = () => Promise.resolve(known);
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
let rendering = mode === 'render' ? 'hangs' : 'makes';
app.get(ReportFiles, { strict: false }).make = async (_ags, number) => {
  tell('renders');
  if (rendering === 'fails') throw new OperatorError('Die Vorlage lässt sich nicht setzen.');
  return rendering === 'hangs'
    ? never()
    : [{ kind: 'pdf', name: `${number}.pdf`, content: Buffer.from(`%PDF ${number}`) }];
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
if (mode === 'year') {
  // No queue that hands a run to one of them: all look at the same moment, at the hour they are told.
  const planner = app.get(RunPlanner, { strict: false });
  const executor = app.get(RunExecutor, { strict: false });
  const clock = app.get(Clock, { strict: false });
  tell('started');
  for await (const line of createInterface({ input: process.stdin })) {
    const step = JSON.parse(line);
    clock.now = () => new Date(step.now);
    rendering = step.rendering;
    for (const run of await planner.plan()) await executor.execute(run);
    tell('idle');
  }
  await app.close();
} else {
  await app.get(Jobs, { strict: false }).start();
  tell('started');
}
