export type Cloud = 'azure' | 'aws' | 'gcp' | 'vault' | 'age';

export interface GitlabCiOptions {
  /** Those that are published, in the order in which they are; at least one. */
  readonly environments: readonly string[];
  readonly cloud: Cloud;
  /** A container image with Node 24 and git. */
  readonly image: string;
}

/** What the identity of a job needs, for each cloud that knows GitLab's OIDC tokens. */
const identities: Record<Cloud, string> = {
  azure: `
  id_tokens:
    AZURE_ID_TOKEN:
      aud: api://AzureADTokenExchange
  before_script:
    # AZURE_CLIENT_ID and AZURE_TENANT_ID are CI variables; the token lives as long as the job
    - export AZURE_FEDERATED_TOKEN_FILE="$(mktemp)"
    - printf '%s' "$AZURE_ID_TOKEN" > "$AZURE_FEDERATED_TOKEN_FILE"
    - npm ci`,
  aws: `
  id_tokens:
    AWS_ID_TOKEN:
      aud: sts.amazonaws.com
  before_script:
    # AWS_ROLE_ARN and AWS_REGION are CI variables; the token lives as long as the job
    - export AWS_WEB_IDENTITY_TOKEN_FILE="$(mktemp)"
    - printf '%s' "$AWS_ID_TOKEN" > "$AWS_WEB_IDENTITY_TOKEN_FILE"
    - npm ci`,
  // GOOGLE_CREDENTIALS, VAULT_TOKEN or SOPS_AGE_KEY_FILE are CI variables, protected and of one environment
  gcp: '',
  vault: '',
  age: '',
};

/** The pipeline, whole: merge requests, publishing, rotation. Ends with a newline. */
export function renderGitlabCi(options: GitlabCiOptions): string {
  const { environments, cloud, image } = options;
  const [first = ''] = environments;
  return [
    head(image),
    mergeRequests(first),
    keyed(cloud),
    deployRules,
    ...environments.map(publishJob),
    rekeyRules,
    ...environments.map((environment) => rekeyJobs(environment, cloud)),
  ].join('\n');
}

const head = (image: string): string => `# Made by: nx g @dhallmark/nx:ci
# Run it again after adding an environment. Schedules set DHALLMARK_JOB: see docs/gitlab.md.
stages: [check, deploy, rotate]

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

default:
  image: ${image}
  before_script:
    - npm ci

variables:
  # affected and the check for newer sources need the history
  GIT_DEPTH: '0'
  NX_DAEMON: 'false'
  NX_ISOLATE_PLUGINS: 'false'
`;

const mergeRequests = (
  environment: string,
): string => `# No secret, no key, no deploy repository: forks run this too.
merge-request:
  stage: check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    NX_BASE: $CI_MERGE_REQUEST_DIFF_BASE_SHA
    NX_HEAD: $CI_COMMIT_SHA
    # where renders are shared: docs/scaling.md
    NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: $NX_CACHE_READ_TOKEN
  script:
    - npx nx affected -t render lint -c ${environment}
    - npx nx run chart:diff -c ${environment} --base="$NX_BASE" --markdown=diff.md
  artifacts:
    paths: [diff.md]
    expire_in: 1 week
`;

const keyed = (cloud: Cloud): string => `# Jobs that may use the keys.
.keyed:
  interruptible: false${identities[cloud]}
`;

const deployRules = `.publish:
  extends: .keyed
  stage: deploy
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" || $CI_PIPELINE_SOURCE == "trigger"
      when: never
    - if: $DHALLMARK_JOB && $DHALLMARK_JOB != "publish"
      when: never
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;

const publishJob = (environment: string): string => `publish-${environment}:
  extends: .publish
  environment: ${environment}
  # publishes and rekeys of one environment queue
  resource_group: deploy-${environment}
  script:
    - npx nx run chart:publish -c ${environment}
`;

const rekeyRules = `# The webhook triggers this when a key has rotated; a schedule or a person with DHALLMARK_JOB=rekey does too.
.rekey:
  extends: .keyed
  stage: rotate
  rules:
    - if: $CI_PIPELINE_SOURCE == "trigger"
    - if: $DHALLMARK_JOB == "rekey"
`;

const rekeyJobs = (environment: string, cloud: Cloud): string => {
  const newAgeKey = `
# Monthly: DHALLMARK_JOB=new-age-key.
new-age-key-${environment}:
  extends: .rekey
  environment: ${environment}
  resource_group: deploy-${environment}
  rules:
    - if: $DHALLMARK_JOB == "new-age-key"
  script:
    - npx nx run chart:rekey -c ${environment} --new-age-key --publish
`;
  return `rekey-${environment}:
  extends: .rekey
  environment: ${environment}
  resource_group: deploy-${environment}
  script:
    - npx nx run chart:rekey -c ${environment} --publish${cloud === 'gcp' ? ' --wait=180' : ''}

# Nightly, for events that never came: DHALLMARK_JOB=rekey-check.
rekey-check-${environment}:
  extends: .rekey
  environment: ${environment}
  rules:
    - if: $DHALLMARK_JOB == "rekey-check"
  script:
    - npx nx run chart:rekey -c ${environment} --check
${cloud === 'age' ? newAgeKey : ''}`;
};
