import type { Command } from 'commander';

/** Every command of the program: one line each, in the order of the help. */
export const COMMANDS: ((program: Command) => void)[] = [];
