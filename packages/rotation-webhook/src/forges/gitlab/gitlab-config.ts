import type { SettingReader } from '../../settings/setting-reader.ts';

/** The project whose pipeline is started. */
export interface GitlabConfig {
  readonly kind: 'gitlab';
  readonly url: string;
  readonly projectId: string;
  readonly ref: string;
  readonly token: GitlabToken;
  /** PEM certificates to trust in addition to the system's, for a self-managed host. */
  readonly ca: string | undefined;
  /** How long GitLab may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * What starts a pipeline: a pipeline trigger token, or an access token of the project for GitLab's
 * pipelines API, where the project refuses triggers (gitlab-org/gitlab#557381).
 */
export interface GitlabToken {
  readonly kind: 'trigger' | 'access';
  readonly value: string;
}

/** The settings of GitLab. Problems are added to the reader. */
export function readGitlabConfig(reader: SettingReader): GitlabConfig {
  return {
    kind: 'gitlab',
    url: reader.checkUrl('GITLAB_URL', reader.readRequired('GITLAB_URL', 'the address of GitLab')),
    projectId: reader.readName(
      'project',
      'GITLAB_PROJECT_ID',
      'the number or the path of the project',
    ),
    ref: reader.readName('branch', 'GITLAB_REF', 'the branch whose pipeline runs the rekey'),
    token: readToken(reader),
    ca: reader.readFile('GITLAB_CA_FILE'),
    timeoutMs: reader.readNumber('GITLAB_TIMEOUT_MS', 15_000, 100, 25_000),
  };
}

/** The settings that hold a token. */
export const gitlabSecretSettings = ['GITLAB_TRIGGER_TOKEN', 'GITLAB_ACCESS_TOKEN'];

function readToken(reader: SettingReader): GitlabToken {
  const [trigger, access] = gitlabSecretSettings.map((name) => reader.readSecret(name));
  if (trigger !== undefined && access !== undefined) {
    reader.addProblem(
      'GITLAB_TRIGGER_TOKEN and GITLAB_ACCESS_TOKEN are both set',
      'Set one of them, so that it is clear which one starts the pipeline.',
    );
  }
  if (access !== undefined) return { kind: 'access', value: access };
  const needed =
    'a pipeline trigger token, or set GITLAB_TRIGGER_TOKEN_FILE, GITLAB_ACCESS_TOKEN or GITLAB_ACCESS_TOKEN_FILE';
  return {
    kind: 'trigger',
    value: trigger ?? reader.readRequired('GITLAB_TRIGGER_TOKEN', needed),
  };
}
