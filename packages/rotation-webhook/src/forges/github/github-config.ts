import { createPrivateKey, type KeyObject } from 'node:crypto';
import { githubApi } from '@dhallmark/forges';
import type { SettingReader } from '../../settings/setting-reader.ts';

/** The repository whose workflow is started. */
export interface GithubConfig {
  readonly kind: 'github';
  /** GitHub, as people open it. */
  readonly url: string;
  /** Its REST API. */
  readonly api: string;
  readonly owner: string;
  readonly repository: string;
  /** The file of the workflow, in .github/workflows. */
  readonly workflow: string;
  readonly ref: string;
  readonly token: GithubToken;
  /** PEM certificates to trust in addition to the system's, for GitHub Enterprise Server. */
  readonly ca: string | undefined;
  /** How long GitHub may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** What starts a workflow: a fine-grained personal access token, or an installed GitHub App. */
export type GithubToken = { readonly kind: 'personal'; readonly value: string } | GithubApp;

/** A GitHub App, installed for the repository: its key signs requests for tokens that live an hour. */
export interface GithubApp {
  readonly kind: 'app';
  /** The client ID, or the older number of the app. */
  readonly id: string;
  readonly installation: string;
  readonly key: KeyObject | undefined;
}

/** The settings that hold a token or a key. */
export const githubSecretSettings = ['GITHUB_TOKEN', 'GITHUB_APP_KEY'];

/** The settings of GitHub. Problems are added to the reader. */
export function readGithubConfig(reader: SettingReader): GithubConfig {
  const given = reader.readOptional('GITHUB_URL') ?? 'https://github.com';
  const url = reader.checkUrl('GITHUB_URL', given);
  const place = reader.readName(
    'githubRepository',
    'GITHUB_REPOSITORY',
    'the repository, as owner/name',
  );
  const [owner = '', repository = ''] = place.split('/');
  return {
    kind: 'github',
    url,
    api: URL.canParse(url) ? githubApi(url) : url,
    owner,
    repository,
    workflow: reader.readName(
      'workflow',
      'GITHUB_WORKFLOW',
      'the file of the workflow that rekeys, without its folder, such as dhallmark-rekey.yml',
    ),
    ref: reader.readName('branch', 'GITHUB_REF', 'the branch whose workflow runs the rekey'),
    token: readToken(reader),
    ca: reader.readFile('GITHUB_CA_FILE'),
    timeoutMs: reader.readNumber('GITHUB_TIMEOUT_MS', 15_000, 100, 25_000),
  };
}

function readToken(reader: SettingReader): GithubToken {
  const personal = reader.readSecret('GITHUB_TOKEN');
  const id = reader.readOptional('GITHUB_APP_ID');
  if (personal !== undefined && id !== undefined) {
    reader.addProblem(
      'GITHUB_TOKEN and GITHUB_APP_ID are both set',
      'Set one of them, so that it is clear what starts the workflow.',
    );
  }
  if (id === undefined) {
    const needed =
      'a fine-grained personal access token, or set GITHUB_TOKEN_FILE, or the settings of a GitHub App: GITHUB_APP_ID, GITHUB_APP_INSTALLATION_ID and GITHUB_APP_KEY';
    return { kind: 'personal', value: personal ?? reader.readRequired('GITHUB_TOKEN', needed) };
  }
  if (!/^[A-Za-z0-9.]{1,64}$/.test(id)) {
    reader.addProblem('GITHUB_APP_ID must be the client ID or the number of a GitHub App');
  }
  return {
    kind: 'app',
    id,
    installation: reader.readId(
      'GITHUB_APP_INSTALLATION_ID',
      'the number of the installation: the end of its address',
    ),
    key: readKey(reader),
  };
}

/** PKCS#1, as GitHub issues it, or PKCS#8. A variable may have `\n` in the place of line breaks. */
function readKey(reader: SettingReader): KeyObject | undefined {
  const needed = "the app's private key in PEM, or set GITHUB_APP_KEY_FILE";
  const pem =
    reader.readFile('GITHUB_APP_KEY_FILE') ?? reader.readRequired('GITHUB_APP_KEY', needed);
  if (pem === '') return undefined;
  try {
    const key = createPrivateKey(pem.replaceAll(String.raw`\n`, '\n'));
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // answered below: the error may repeat a part of the key
  }
  reader.addProblem(
    'GITHUB_APP_KEY must be an RSA private key in PEM',
    'Generate one in the settings of the GitHub App.',
  );
  return undefined;
}
