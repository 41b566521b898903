import { Option } from '@dhallmark/command-line';

import { writePackage } from '../node.ts';
import type { PackageFiles } from '../package-files.ts';

export type WriteError = (text: string) => void;

/** Option of both commands. */
export const outOption = new Option('--out <folder>', 'folder to write to').makeOptionMandatory();

/** Makes the folder hold exactly these files, and reports on standard error what that changed. */
export async function writeAndReport(
  folder: string,
  files: PackageFiles,
  writeError: WriteError,
): Promise<void> {
  const { written, removed } = await writePackage(folder, files);
  writeError(`${folder}: ${files.size} files, ${written} written, ${removed} removed\n`);
}
