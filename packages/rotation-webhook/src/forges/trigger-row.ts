import type { SettingReader } from '../settings/setting-reader.ts';
import type { PipelineTrigger } from './pipeline-trigger.ts';

/** Everything about starting the pipelines of one forge: a row of `triggerRows`. */
export interface TriggerRow<Config> {
  /** Its settings. Problems are added to the reader. */
  readonly readConfig: (reader: SettingReader) => Config;
  readonly createTrigger: (config: Config) => PipelineTrigger;
  /**
   * The settings that hold a token or a key. `NAME_FILE` names a file with it, and on AWS Lambda
   * `NAME_SECRET` a secret.
   */
  readonly secretSettings: readonly string[];
}
