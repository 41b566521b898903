import { readLibrary } from '../library/installed-library.ts';
import { planLibrary, type PlannedImport } from '../library/plan-library.ts';
import { readLibraryFile } from '../library/read-library-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, warning, type Check } from './check.ts';

const NAME = 'dhall packages';
const UPGRADE = 'nx g @dhallmark/nx:dhall-packages, or dhallmark dhall-packages';

/**
 * Whether the packages that `dhall/` imports are installed. One that only the cache of this machine has
 * would be missing in CI. None where nothing is imported.
 */
export function checkLibrary({ root }: Pick<Workspace, 'root'>): readonly Check[] {
  const planned = planLibrary(readLibrary(), (path) => readLibraryFile(root, path));
  const pathsOf = (status: PlannedImport['status']): readonly string[] =>
    planned.filter((each) => each.status === status).map(({ path }) => path);
  const [absent, old] = [pathsOf('unknown'), pathsOf('updated')];
  if (absent.length > 0) {
    const detail = `the installed dhallmark does not contain what ${absent.join(', ')} imports`;
    return [failed(NAME, detail, `Install the version of the lock file, or run ${UPGRADE}.`)];
  }
  if (old.length > 0) {
    const detail = `there are newer packages than those that ${old.join(', ')} imports`;
    return [warning(NAME, detail, `To see what changes: ${UPGRADE}, with --dry-run.`)];
  }
  const current = pathsOf('current');
  return current.length === 0
    ? []
    : [passed(NAME, `${current.length} are imported in the installed versions`)];
}
