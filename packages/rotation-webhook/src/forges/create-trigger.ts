import { createGitlabTrigger } from './gitlab/gitlab-trigger.ts';
import { readGitlabConfig, type GitlabConfig } from './gitlab/gitlab-config.ts';
import type { PipelineTrigger } from './pipeline-trigger.ts';
import type { SettingReader } from '../settings/setting-reader.ts';

/** The settings of the forge whose pipeline rekeys; `kind` says which one it is. */
export type ForgeConfig = GitlabConfig;

/** The settings of the forge. Problems are added to the reader. */
export function readForgeConfig(reader: SettingReader): ForgeConfig {
  return readGitlabConfig(reader);
}

/**
 * The trigger of the configured forge.
 *
 * @example
 * const address = await createTrigger(config.forge).start();
 */
export function createTrigger(config: ForgeConfig): PipelineTrigger {
  return createGitlabTrigger(config);
}
