/** The commands and their flags. What a command does is loaded only when it is called. */

import { Command, CommanderError, Option } from 'commander';

import { sopsFault } from '../fault.ts';
import {
  addCommonFlags,
  addDecryptionFlags,
  addKeyChangeFlags,
  addKeyFlags,
  addSelectorFlags,
  addSettingFlags,
  addTypeFlags,
  refuseUnsupported,
} from './flags.ts';
import type { Flags } from './flags.ts';
import type { CliWorld } from './cli-context.ts';

/** A command's work: the exit status, or a thrown SopsError. */
export type Handler = (world: CliWorld, names: readonly string[], flags: Flags) => Promise<number>;

/** Parses the arguments and does what they say. Gives the exit status; throws SopsError. */
export async function runProgram(args: readonly string[], world: CliWorld): Promise<number> {
  let status = 0;
  const program = buildProgram(world, async (handler, names, flags) => {
    refuseUnsupported(flags);
    status = await handler(world, names, flags);
  });
  try {
    await program.parseAsync(switches(args.map(longFlag), program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode;
  }
  return status;
}

/** Go's flag package, which sops uses, takes `-in-place` for `--in-place`, and no joined short flags. */
function longFlag(arg: string): string {
  return /^-[a-z][a-z-]+(=|$)/.test(arg) ? `-${arg}` : arg;
}

/** Go's `--in-place=true` and `--in-place=false`. */
function switches(args: readonly string[], program: Command): string[] {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  const known = new Set(options.filter((option) => option.isBoolean()).map(({ long }) => long));
  return args.flatMap((arg) => {
    const [, flag, value = ''] = /^(--[a-z-]+)=(true|false|[01tTfF])$/.exec(arg) ?? [];
    if (flag === undefined || !known.has(flag)) return [arg];
    return /^[1tT]/.test(value) ? [flag] : [];
  });
}

type Run = (handler: Handler, names: readonly string[], flags: Flags) => Promise<void>;

function buildProgram(world: CliWorld, run: Run): Command {
  const program = new Command('sops-runner')
    .description('Encrypts, decrypts, edits and checks files as SOPS does')
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show what a command takes')
    .exitOverride()
    .configureOutput({
      writeOut: (written) => world.stdout.write(written),
      writeErr: (written) => world.stderr.write(written),
    });
  const add = (name: string, description: string, load: () => Promise<Handler>): Command => {
    const command = program.command(name).description(description).argument('[paths...]');
    command.action(async (names: string[]) => {
      await run(await load(), names, { ...program.opts(), ...command.opts() });
    });
    return addCommonFlags(command);
  };
  addFileCommands(add);
  addValueCommands(add);
  addExecCommands(add);
  addChecks(add);
  addUnsupported(program);
  addLegacy(program, run);
  return program;
}

type Add = (name: string, description: string, load: () => Promise<Handler>) => Command;

const IN_PLACE = ['-i, --in-place', 'write back to the same file'] as const;
const OUTPUT = ['--output <path>', 'write to this file'] as const;
const FILE_NAME = ['--filename-override <path>', 'choose rule and type by this name'] as const;
const THRESHOLD = [
  '--shamir-secret-sharing-threshold <number>',
  'how many key groups give the data key',
] as const;
const JSON_REPORT = ['--json', 'report as JSON on standard output'] as const;

function addFileCommands(add: Add): void {
  const encrypt = add(
    'encrypt',
    'encrypt files and folders in place, or one to the output',
    async () => {
      const { encryptCommand } = await import('./encrypt.ts');
      return encryptCommand;
    },
  );
  addSelectorFlags(addTypeFlags(addKeyFlags(encrypt)))
    .option(...IN_PLACE)
    .option(...OUTPUT)
    .option(...FILE_NAME)
    .option(...THRESHOLD)
    .option(
      '--reuse <old>',
      'write into this encrypted file; unchanged values keep their ciphertext',
    )
    .option(
      '--if-undecryptable <action>',
      'what to do if OLD cannot be decrypted: fail, keep, rewrite',
    )
    .addOption(new Option('--onto <old>', 'as --reuse').hideHelp())
    .addOption(new Option('--undecided <action>', 'as --if-undecryptable').hideHelp())
    .option(...JSON_REPORT);

  const decrypt = add(
    'decrypt',
    'decrypt files and folders in place, or one to the output',
    async () => {
      const { decryptCommand } = await import('./decrypt.ts');
      return decryptCommand;
    },
  );
  addDecryptionFlags(addTypeFlags(decrypt))
    .option(...IN_PLACE)
    .option(...OUTPUT)
    .option(...FILE_NAME)
    .option('--extract <path>', `a part of the document, e.g. '["data"]["key"]'`)
    .option(...JSON_REPORT);

  const rotate = add('rotate', 'encrypt every value anew with a new data key', async () => {
    const { rotateCommand } = await import('./rotate.ts');
    return rotateCommand;
  });
  addKeyChangeFlags(addDecryptionFlags(addTypeFlags(rotate)))
    .option(...IN_PLACE)
    .option(...OUTPUT)
    .option(...FILE_NAME)
    .option(...JSON_REPORT);
  addSettingFlags(rotate);

  const updateKeys = add('updatekeys', 'wrap the data key for the keys of the rules', async () => {
    const { updateKeysCommand } = await import('./update-keys.ts');
    return updateKeysCommand;
  });
  updateKeys
    .option('-y, --yes', 'do not ask')
    .option('--input-type <type>', 'json, yaml, dotenv, ini or binary')
    .option(...THRESHOLD)
    .option('--decryption-order <types>', 'types of keys to try first [$SOPS_DECRYPTION_ORDER]')
    .option(...JSON_REPORT);

  add('rekey', 'bring files and folders to the newest keys of their rules', async () => {
    const { rekeyCommand } = await import('./rekey.ts');
    return rekeyCommand;
  })
    .option('--check', 'report only: exits 2 when a file is stale; needs no right to decrypt')
    .option('--input-type <type>', 'json, yaml, dotenv, ini or binary')
    .option('--decryption-order <types>', 'types of keys to try first [$SOPS_DECRYPTION_ORDER]')
    .option(...JSON_REPORT);

  const edit = add('edit', 'edit a file with your editor', async () => {
    const { editCommand } = await import('./edit.ts');
    return editCommand;
  });
  addSelectorFlags(addDecryptionFlags(addTypeFlags(addKeyFlags(edit))))
    .option(...THRESHOLD)
    .option('-s, --show-master-keys', 'show the sops block in the editor');
}

function addValueCommands(add: Add): void {
  const set = add('set', 'set a value: FILE PATH JSON', async () => {
    const { setCommand } = await import('./set.ts');
    return setCommand;
  });
  addDecryptionFlags(addTypeFlags(set))
    .allowUnknownOption()
    .option('--value-file', 'the third argument is a file that holds the value')
    .option('--value-stdin', 'the value comes from standard input')
    .option('--idempotent', 'write nothing when the value is there already')
    .option(...THRESHOLD);

  const unset = add('unset', 'take a value out: FILE PATH', async () => {
    const { unsetCommand } = await import('./set.ts');
    return unsetCommand;
  });
  addDecryptionFlags(addTypeFlags(unset))
    .allowUnknownOption()
    .option('--idempotent', 'do not fail when the value is not there')
    .option(...THRESHOLD);
}

function addExecCommands(add: Add): void {
  const env = add(
    'exec-env',
    'run a command with the values in its environment: FILE COMMAND',
    async () => {
      const { execEnvCommand } = await import('./exec.ts');
      return execEnvCommand;
    },
  );
  addDecryptionFlags(env)
    .allowUnknownOption()
    .option('--background', 'do not wait for the command')
    .option('--pristine', 'hand on nothing of the present environment')
    .option('--user <name>', 'run the command as this user')
    .option('--same-process', 'become the command')
    .option('--input-type <type>', 'json, yaml, dotenv, ini or binary');

  const file = add(
    'exec-file',
    'run a command with the plaintext as a file: FILE COMMAND',
    async () => {
      const { execFileCommand } = await import('./exec.ts');
      return execFileCommand;
    },
  );
  addTypeFlags(addDecryptionFlags(file))
    .allowUnknownOption()
    .option('--background', 'do not wait for the command')
    .option('--no-fifo', 'a regular file instead of a pipe')
    .option('--user <name>', 'run the command as this user')
    .option('--filename <name>', "the file's name");
}

function addChecks(add: Add): void {
  add('filestatus', 'tell whether a file is encrypted, as JSON', async () => {
    const { fileStatusCommand } = await import('./file-status.ts');
    return fileStatusCommand;
  }).option('--input-type <type>', 'json, yaml, dotenv, ini or binary');

  add('explain', 'tell which rule applies to a file, and why', async () => {
    const { explainCommand } = await import('./explain.ts');
    return explainCommand;
  }).option(...JSON_REPORT);

  add('verify', 'check files and folders against their rules, without keys', async () => {
    const { verifyCommand } = await import('./verify.ts');
    return verifyCommand;
  })
    .option('--with-keys', 'decrypt, and check the MAC too')
    .option(...JSON_REPORT);
}

/** Without this a command of sops that is not here would be taken for a file to edit. */
function addUnsupported(program: Command): void {
  for (const name of ['publish', 'keyservice', 'groups', 'completion']) {
    program
      .command(name, { hidden: true })
      .argument('[arguments...]')
      .allowUnknownOption()
      .action(() => {
        throw sopsFault({
          code: 'bad-arguments',
          message: `sops-runner has no command ${name}`,
          hint: 'use the sops binary for it; key groups can be changed by rules and updatekeys',
        });
      });
  }
}

/** `sops -d FILE` and the like, and `sops FILE`, which edits. */
function addLegacy(program: Command, run: Run): void {
  program.command('h', { hidden: true }).action(() => program.help());
  addTypeFlags(addDecryptionFlags(addSelectorFlags(addKeyFlags(addCommonFlags(program)))));
  addKeyChangeFlags(program)
    .argument('[paths...]')
    .option('-d, --decrypt', 'as the command decrypt')
    .option('-e, --encrypt', 'as the command encrypt')
    .option('-r, --rotate', 'as the command rotate')
    .option('--set <path-and-value>', 'as the command set')
    .option('-s, --show-master-keys', 'show the sops block in the editor')
    .option(...IN_PLACE)
    .option(...OUTPUT)
    .option(...FILE_NAME)
    .option(...THRESHOLD)
    .option('--extract <path>', 'a part of the document')
    .option('-v, --version', 'print the version')
    .option('--disable-version-check', 'accepted for compatibility')
    .option('--check-for-updates', 'accepted for compatibility')
    .action(async (names: string[]) => {
      const { legacyCommand } = await import('./legacy-flags.ts');
      await run(legacyCommand, names, program.opts());
    });
}
