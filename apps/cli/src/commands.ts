import type { Command } from 'commander';
import { registerAssess } from './commands/assess.command';
import { registerAttack } from './commands/attack.command';
import { registerAudit } from './commands/audit.command';
import { registerDemo } from './commands/demo.command';
import { registerGap } from './commands/gap.command';
import { registerImport } from './commands/import.command';
import { registerKonzept } from './commands/konzept.command';
import { registerPerson } from './commands/person.command';
import { registerProtect } from './commands/protect.command';
import { registerRelease } from './commands/release.command';
import { registerReport } from './commands/report.command';

/** Every command of the program: one line each, in the order of the help. */
export const COMMANDS: ((program: Command) => void)[] = [
  registerAssess,
  registerAttack,
  registerAudit,
  registerDemo,
  registerGap,
  registerImport,
  registerKonzept,
  registerPerson,
  registerProtect,
  registerRelease,
  registerReport,
];
