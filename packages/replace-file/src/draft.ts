import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let ownName: string | undefined;
let drafts = 0;

/** A hidden file beside `path`, whose name no other process and no other write of this one uses. */
export function draftName(path: string): string {
  // Loaded late: a program that writes nothing does not pay for it.
  ownName ??= process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex');
  drafts += 1;
  return join(dirname(path), `.${basename(path)}.${ownName}-${drafts}`);
}

/** Removes a draft whose write failed, if it was created; the failure of the write is what counts. */
export function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}
