import { forgeIds, isForgeId, type ForgeId } from '@dhallmark/forges';
import type { SettingReader } from '../settings/setting-reader.ts';
import { azureDevopsRow } from './azure-devops/azure-devops-trigger.ts';
import type { AzureDevopsConfig } from './azure-devops/azure-devops-config.ts';
import type { GithubConfig } from './github/github-config.ts';
import { githubRow } from './github/github-trigger.ts';
import type { GitlabConfig } from './gitlab/gitlab-config.ts';
import { gitlabRow } from './gitlab/gitlab-trigger.ts';
import type { PipelineTrigger } from './pipeline-trigger.ts';
import type { TriggerRow } from './trigger-row.ts';

/** The settings of the forge whose pipeline rekeys; `kind` says which one it is. */
export type ForgeConfig = GitlabConfig | GithubConfig | AzureDevopsConfig;

type ConfigOf<Id extends ForgeId> = Extract<ForgeConfig, { readonly kind: Id }>;

/** Every forge whose pipelines can be started. */
const triggerRows: { readonly [Id in ForgeId]: TriggerRow<ConfigOf<Id>> } = {
  gitlab: gitlabRow,
  github: githubRow,
  'azure-devops': azureDevopsRow,
};

/** The settings of all forges that hold a token or a key. */
export const secretSettings: readonly string[] = Object.values(triggerRows).flatMap(
  (row) => row.secretSettings,
);

/** The settings of the forge that `FORGE` names, by default GitLab. Problems are added to the reader. */
export function readForgeConfig(reader: SettingReader): ForgeConfig {
  const id = reader.readOptional('FORGE') ?? 'gitlab';
  if (isForgeId(id)) return triggerRows[id].readConfig(reader);
  reader.addProblem(`FORGE must be one of ${forgeIds.join(', ')}`);
  return triggerRows.gitlab.readConfig(reader);
}

/**
 * The trigger of the configured forge.
 *
 * @example
 * const address = await createTrigger(config.forge).start();
 */
export function createTrigger(config: ForgeConfig): PipelineTrigger {
  // the row and the configuration have the same kind
  const row = triggerRows[config.kind] as TriggerRow<ForgeConfig>;
  return row.createTrigger(config);
}
