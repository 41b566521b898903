import { CommanderError } from '@commander-js/extra-typings';
import { exitStatusOf, explainCode, Fault, isFault } from '@dhallmark/fault';
import type { CodeTable } from '@dhallmark/fault';
import type { RenderOptions } from '@dhallmark/fault/render';

import { allCommands } from './any-command.ts';
import type { AnyCommand } from './any-command.ts';
import { addCompletion } from './completion/add-completion.ts';
import type { Suggestions } from './completion/find-candidates.ts';
import { faultOfCommander } from './usage-fault.ts';

/** For commands that succeed and still have something to tell, such as that two files differ. */
export type SetExitStatus = (status: number) => void;

/** What a command line reads and writes. */
export interface CommandLineIo {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** The code tables of the packages that the program uses, for `--explain` and exit statuses. */
  readonly loadCodes: () => Promise<readonly CodeTable[]>;
  /** How to show a failure; asked only when there is one. */
  readonly renderOptions: () => RenderOptions;
  /**
   * Another way to end a run than to print its failure: returns the exit status, or the error to print.
   * Asked only when there is a failure.
   */
  readonly recover?: ((error: unknown) => Promise<unknown>) | undefined;
  /** Values of options for the completion in shells; those of `choices` are known without it. */
  readonly suggestions?: Suggestions;
}

/**
 * Parses the arguments, runs the command that they name, and returns the exit status. A Fault, and a
 * mistake in the arguments, is printed; its code decides the status. Any other error is a defect and
 * is thrown.
 *
 * `--explain CODE` explains an error code, in every program. Where `--explain` is a flag of the
 * program too, it means that flag when no known code follows.
 *
 * @param createProgram makes the command with all its subcommands
 * @example
 * const status = await runCommandLine(['hash', '--file', 'a.dhall'], io, (setExitStatus) =>
 *   new Command('dhall').addCommand(createHashCommand(edge)),
 * );
 */
export async function runCommandLine(
  args: readonly string[],
  io: CommandLineIo,
  createProgram: (setExitStatus: SetExitStatus) => AnyCommand,
): Promise<number> {
  let status = 0;
  const program = createProgram((given) => {
    status = given;
  });
  try {
    if (await explained(args, io, program)) return 0;
    addCompletion(program, io.writeOut, { ...suggestCodes(io), ...io.suggestions });
    configure(program, io);
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (thrown) {
    // Help or the version was asked for, and is printed.
    if (thrown instanceof CommanderError) return thrown.exitCode;
    const error = io.recover === undefined ? thrown : await io.recover(thrown);
    if (typeof error === 'number') return error;
    if (!isFault(error)) throw error;
    const { renderFault } = await import('@dhallmark/fault/render');
    io.writeError(`${renderFault(error, io.renderOptions())}\n`);
    return exitStatusOf(error, await io.loadCodes());
  }
}

function suggestCodes({ loadCodes }: CommandLineIo): Suggestions {
  return { '--explain': async () => (await loadCodes()).flatMap((table) => Object.keys(table)) };
}

/** Makes commander print where the program does, and throw instead of ending the process. */
function configure(program: AnyCommand, io: CommandLineIo): void {
  for (const command of allCommands(program)) {
    command.configureOutput({
      writeOut: io.writeOut,
      writeErr: io.writeError,
      outputError: () => undefined,
    });
    command.exitOverride((error) => {
      throw isAnswer(error) ? error : faultOfCommander(error, command);
    });
  }
}

/** True for help and the version: they are printed already. */
function isAnswer({ code, exitCode }: CommanderError): boolean {
  return exitCode === 0 || code === 'commander.help';
}

/** True when the arguments asked for the explanation of a code, which is printed then. */
async function explained(
  args: readonly string[],
  io: CommandLineIo,
  program: AnyCommand,
): Promise<boolean> {
  const hasOwnFlag = program.options.some(({ long }) => long === '--explain');
  if (!hasOwnFlag) program.option('--explain <code>', 'explain the code of an error message');
  const [, code] = /^--explain[ =](\S+)$/u.exec(args.join(' ')) ?? [];
  if (code === undefined) return false;
  const explanation = explainCode(code, await io.loadCodes());
  if (explanation !== undefined) io.writeOut(`${explanation}\n`);
  else if (!hasOwnFlag) throw unknownCode(code);
  return explanation !== undefined;
}

function unknownCode(code: string): Fault<'unknown-code'> {
  return new Fault({
    code: 'unknown-code',
    message: `there is no error code ${code}`,
    hint: 'Copy the code from the brackets of an error message: error[no-file] has the code no-file.',
  });
}
