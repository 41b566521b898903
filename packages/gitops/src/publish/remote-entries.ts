import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import type { Git } from '../git/run-git.ts';
import { GENERATED_FOLDERS } from '../tree/layout.ts';
import type { DeployTarget } from './deploy-target.ts';

/**
 * Refuses what was fetched if the folders of generated files, or those that lead to them, contain a
 * symbolic link or a submodule: before anything of it is in the file system. Throws Fault
 * `linked-entry`.
 *
 * @example
 * await refuseLinkedEntries(git, target);
 */
export async function refuseLinkedEntries(git: Git, { path }: DeployTarget): Promise<void> {
  const parts = path.split('/').filter(Boolean);
  const leading = parts.map((_part, at) => parts.slice(0, at + 1).join('/'));
  const generated = GENERATED_FOLDERS.map((folder) => [...parts, folder].join('/'));
  const entries = [
    ...(leading.length === 0 ? [] : await listEntries(git, [], leading)),
    ...(await listEntries(git, ['-r'], generated)),
  ];
  const linked = entries.find(({ mode }) => mode === '120000' || mode === '160000');
  if (linked !== undefined) throw linkedEntry(linked);
}

interface RemoteEntry {
  readonly mode: string;
  readonly path: string;
}

async function listEntries(
  git: Git,
  options: readonly string[],
  paths: readonly string[],
): Promise<readonly RemoteEntry[]> {
  const text = await git([
    'ls-tree',
    ...options,
    '-z',
    '--full-tree',
    'FETCH_HEAD',
    '--',
    ...paths,
  ]);
  return text
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [fields = '', path = ''] = line.split('\t', 2);
      return { mode: fields.slice(0, fields.indexOf(' ')), path };
    });
}

function linkedEntry({ mode, path }: RemoteEntry): Fault<GitopsCode> {
  const what = mode === '120000' ? 'a symbolic link' : 'a submodule';
  return gitopsFault({
    code: 'linked-entry',
    message: `the deploy repository contains ${what} in the folders of generated files`,
    location: { file: path },
    hint: 'Remove it from the deploy repository (git rm) and push. Nothing was read or written through it.',
  });
}
