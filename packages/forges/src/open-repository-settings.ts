import { azureSettings } from './azure-devops/azure-settings.ts';
import type { ChangeRequestPlace } from './change-requests.ts';
import type { ForgeId } from './forge-ids.ts';
import { githubSettings } from './github/github-settings.ts';
import type { RepositorySettings } from './repository-settings.ts';

/** The forges whose repositories are inspected here; that of GitLab has more settings, in dhallmark. */
const rows: {
  readonly [Id in Exclude<ForgeId, 'gitlab'>]: (place: ChangeRequestPlace) => RepositorySettings;
} = {
  github: githubSettings,
  'azure-devops': azureSettings,
};

/**
 * The settings of a repository. The caller decides that the token may go to its host.
 *
 * @example
 * await openRepositorySettings('github', { address, token }).isProtected('main');
 */
export function openRepositorySettings(
  forge: Exclude<ForgeId, 'gitlab'>,
  place: ChangeRequestPlace,
): RepositorySettings {
  return rows[forge](place);
}
