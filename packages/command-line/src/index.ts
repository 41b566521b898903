export { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
export { allCommands } from './any-command.ts';
export type { AnyCommand } from './any-command.ts';
export { codes } from './codes.ts';
export {
  limitOptions,
  maxMemoryOption,
  maxSizeOption,
  maxStepsOption,
  maxTextOption,
  parseLimit,
  timeoutOption,
} from './limit-options.ts';
export type { LimitFlags } from './limit-options.ts';
export { parseWholeNumber, refuseRepeatedOptions } from './option-values.ts';
export { runCommandLine } from './run-command-line.ts';
export type { CommandLineIo, SetExitStatus } from './run-command-line.ts';
export { usageFault } from './usage-fault.ts';
