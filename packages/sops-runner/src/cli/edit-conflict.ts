/** A file with a conflict in the editor: both values in plaintext, between markers. */

import { openFile, readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import { reencryptOpenFile } from '../crypt/reencrypt.ts';
import { sopsFault } from '../fault.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { joinConflict } from '../merge/conflict-file.ts';
import type { ConflictSides } from '../merge/conflict-file.ts';

export interface OpenConflict {
  /** What the editor shows. */
  readonly plaintext: string;
  /** Encrypts what was chosen. Throws Fault `merge-conflict` where markers are left. */
  readonly encrypt: (edited: Uint8Array) => string;
  readonly dispose: () => void;
}

/**
 * Throws Fault `merge-failed` for sides with different keys: they are what Git had before the merge, which
 * has to be done again.
 */
export async function openConflict(
  sides: ConflictSides,
  options: DecryptOptions,
): Promise<OpenConflict> {
  const ours = await openFile(sides.ours, options);
  const theirs = await openFile(sides.theirs, options);
  const dispose = (): void => {
    ours.dispose();
    theirs.dispose();
  };
  const [mine, other] = [ours, theirs].map(({ file }) => file.renderPlain());
  const isSameKey = Buffer.from(ours.dataKey).equals(theirs.dataKey);
  if (!isSameKey || keysDiffer(ours.metadata.groups, theirs.metadata.groups)) {
    dispose();
    throw differentKeys();
  }
  if (typeof mine !== 'string' || typeof other !== 'string') {
    dispose();
    throw notText();
  }
  const choices = [
    { open: ours, text: sides.ours },
    { open: theirs, text: sides.theirs },
  ];
  return {
    plaintext: joinConflict({ ours: mine, theirs: other }),
    encrypt: (edited) => encryptChoice(edited, choices, options),
    dispose,
  };
}

function encryptChoice(
  edited: Uint8Array,
  choices: readonly { readonly open: OpenFile; readonly text: string }[],
  options: DecryptOptions,
): string {
  if (/^(?:<{7}|>{7})/m.test(Buffer.from(edited).toString())) {
    throw sopsFault({
      code: 'merge-conflict',
      message: 'conflict markers are left',
      hint: 'Keep one of the values between them, and delete the markers.',
    });
  }
  const results = choices.map(({ open, text }) =>
    reencryptOpenFile(readPlain(edited, options), open, text, options),
  );
  return (results.find(({ changed }) => !changed) ?? results[0])?.text ?? '';
}

function differentKeys(): Error {
  return sopsFault({
    code: 'merge-failed',
    message: 'the two sides have different recipients or data keys: they were not merged yet',
    hint: 'Run git checkout --merge on the file, or take a side with sops-runner merge --resolve.',
  });
}

function notText(): Error {
  return sopsFault({
    code: 'unsupported-content',
    message: 'the conflict is in a file that is not text',
    hint: 'Take a side with sops-runner merge --resolve ours, or theirs.',
  });
}
