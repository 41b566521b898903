/** The commands that convert files: encrypt, decrypt, rotate, updatekeys, rekey, edit. */

import { Option } from '@dhallmark/command-line';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import {
  addKeyChangeOptions,
  addKeyOptions,
  readKeyChanges,
  readKeyOptions,
} from './key-options.ts';
import {
  addCommonOptions,
  addDecryptionOptions,
  addDestinationOptions,
  addTypeOptions,
  decryptionOrderOption,
  extractOption,
  inputTypeOption,
  jsonOption,
  newDataKeyOption,
  showMasterKeysOption,
  thresholdOption,
} from './options.ts';
import type { Program } from './root-command.ts';
import { addSelectorOptions, readSelectors } from './selector-options.ts';

export function addFileCommands(program: Program): void {
  addEncrypt(program);
  addDecrypt(program);
  addRotate(program);
  addUpdateKeys(program);
  addRekey(program);
  addEdit(program);
}

const undecryptableActions = ['fail', 'keep', 'rewrite'] as const;

function addEncrypt({ cli, root, run }: Program): void {
  const command = addDestinationOptions(addTypeOptions(addCommonOptions(root.command('encrypt'))))
    .description('encrypt files and folders in place, or one file to the output')
    .argument('[paths...]')
    .addOption(thresholdOption)
    .option('--reuse <old>', 'write to this encrypted file, and nothing if no value changed')
    .option(
      '--keep-data-key',
      'with --reuse: keep data key and ciphertext of unchanged values; OLD must be trusted',
    )
    .addOption(
      new Option(
        '--if-undecryptable <action>',
        'what to do when OLD cannot be decrypted (default: fail)',
      ).choices(undecryptableActions),
    )
    .addOption(new Option('--onto <old>', 'the old name of --reuse').hideHelp())
    .addOption(
      new Option('--undecided <action>', 'the old name of --if-undecryptable')
        .choices(undecryptableActions)
        .hideHelp(),
    )
    .addOption(jsonOption);
  addSelectorOptions(command);
  addKeyOptions(command);
  command.action(async (paths, { onto, undecided, ...given }) =>
    run(command, async () => {
      const options = {
        ...root.opts(),
        ...given,
        keys: readKeyOptions(command, cli),
        selectors: readSelectors(command),
      };
      const reuse = given.reuse ?? onto;
      if (reuse === undefined) {
        if (given.keepDataKey === true) throw keepsWithoutOld();
        return (await import('./encrypt.ts')).encryptCommand(cli, paths, options);
      }
      const ifUndecryptable = given.ifUndecryptable ?? undecided;
      const { encryptReusing } = await import('./encrypt-reusing.ts');
      return encryptReusing(cli, paths, { ...options, reuse, ifUndecryptable });
    }),
  );
}

function keepsWithoutOld(): SopsFault {
  return sopsFault({
    code: 'conflicting-parameters',
    message: '--keep-data-key needs --reuse: only an encrypted file has a data key',
    hint: 'Write sops-runner encrypt --keep-data-key --reuse ENCRYPTED PLAIN.',
  });
}

function addDecrypt({ cli, root, run }: Program): void {
  const command = addDestinationOptions(
    addDecryptionOptions(addTypeOptions(addCommonOptions(root.command('decrypt')))),
  )
    .description('decrypt files and folders in place, or one file to the output')
    .argument('[paths...]')
    .addOption(extractOption)
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { decryptCommand } = await import('./decrypt.ts');
      return decryptCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addRotate({ cli, root, run }: Program): void {
  const command = addDestinationOptions(
    addDecryptionOptions(addTypeOptions(addCommonOptions(root.command('rotate')))),
  )
    .description('generate a new data key and encrypt every value with it')
    .argument('[paths...]')
    .addOption(jsonOption);
  addKeyChangeOptions(command);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { rotateCommand } = await import('./rotate.ts');
      const changes = readKeyChanges(command);
      return rotateCommand(cli, paths, { ...root.opts(), ...options, changes });
    }),
  );
}

function addUpdateKeys({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('updatekeys'))
    .description('wrap the data key for the keys of the creation rules')
    .argument('[paths...]')
    .option('-y, --yes', 'do not ask')
    .addOption(inputTypeOption)
    .addOption(thresholdOption)
    .addOption(decryptionOrderOption)
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { updateKeysCommand } = await import('./update-keys.ts');
      return updateKeysCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addRekey({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('rekey'))
    .description('bring files and folders to the newest keys of their creation rules')
    .argument('[paths...]')
    .option('--check', 'report only; exit with status 2 when a file is stale; needs no private key')
    .addOption(inputTypeOption)
    .addOption(decryptionOrderOption)
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { rekeyCommand } = await import('./rekey.ts');
      return rekeyCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addEdit({ cli, root, run }: Program): void {
  const command = addDecryptionOptions(addTypeOptions(addCommonOptions(root.command('edit'))))
    .description('edit a file with your editor')
    .argument('[paths...]')
    .addOption(thresholdOption)
    .addOption(showMasterKeysOption)
    .addOption(newDataKeyOption);
  addSelectorOptions(command);
  addKeyOptions(command);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { editCommand } = await import('./edit.ts');
      const readKeys = () => readKeyOptions(command, cli);
      const selectors = readSelectors(command);
      return editCommand(cli, paths, { ...root.opts(), ...options, selectors, readKeys });
    }),
  );
}
