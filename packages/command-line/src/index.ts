export { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
export { allCommands } from './all-commands.ts';
export { codes } from './codes.ts';
export { parseWholeNumber, refuseRepeatedOptions } from './option-values.ts';
export { runCommandLine } from './run-command-line.ts';
export type { AnyCommand, CommandLineIo, SetExitStatus } from './run-command-line.ts';
export { usageFault } from './usage-fault.ts';
