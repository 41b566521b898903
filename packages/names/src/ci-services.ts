/** What CI services tell a job about itself, by the names of their variables. One row per service. */

type Env = Readonly<Record<string, string | undefined>>;

/** A CI service. */
export interface CiService {
  readonly title: string;
  /** The variable that is set in every job, and only there. */
  readonly marker: string;
  /** The variable with the branch that the run is of, or with its full reference. */
  readonly branchVariable: string;
  /** The branch in its value; undefined for a tag and a merge or pull request. */
  readonly readBranch: (value: string) => string | undefined;
  /** The page of the run; undefined where the service does not say it. */
  readonly runUrl: (env: Env) => string | undefined;
  /** Variables that hold a credential which the service gives to jobs. */
  readonly credentials: readonly string[];
}

const gitlab: CiService = {
  title: 'GitLab',
  marker: 'GITLAB_CI',
  // not set for tags and merge requests
  branchVariable: 'CI_COMMIT_BRANCH',
  readBranch: (value) => value || undefined,
  runUrl: (env) => env['CI_PIPELINE_URL'] || undefined,
  credentials: ['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_REPOSITORY_URL'],
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const github: CiService = {
  title: 'GitHub Actions',
  marker: 'GITHUB_ACTIONS',
  branchVariable: 'GITHUB_REF',
  readBranch: branchOfRef,
  runUrl: (env) => {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
  },
  credentials: [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
  ],
};

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const azureDevops: CiService = {
  title: 'Azure Pipelines',
  marker: 'TF_BUILD',
  branchVariable: 'BUILD_SOURCEBRANCH',
  readBranch: branchOfRef,
  runUrl: (env) => {
    const {
      SYSTEM_COLLECTIONURI: collection,
      SYSTEM_TEAMPROJECT: project,
      BUILD_BUILDID: id,
    } = env;
    if (!collection || !project || !id) return undefined;
    const base = collection.endsWith('/') ? collection : `${collection}/`;
    return `${base}${encodeURIComponent(project)}/_build/results?buildId=${id}`;
  },
  // the last two are those of the task AzureCLI
  credentials: ['SYSTEM_ACCESSTOKEN', 'idToken', 'servicePrincipalKey'],
};

/** The services, by the names that generators use. */
export const ciServices = {
  gitlab,
  github,
  'azure-devops': azureDevops,
} as const satisfies Readonly<Record<string, CiService>>;

function branchOfRef(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}

/** A branch, and the variable that says it. */
export interface RunBranch {
  readonly branch: string;
  readonly variable: string;
}

/**
 * The branch that this job's run is of; undefined outside of a job, and in one of a tag or of a merge
 * or pull request. The name is not checked.
 *
 * @example
 * branchOfRun({ GITHUB_REF: 'refs/heads/main' }) // { branch: 'main', variable: 'GITHUB_REF' }
 */
export function branchOfRun(env: Env): RunBranch | undefined {
  return firstOf(({ branchVariable, readBranch }) => {
    const branch = readBranch(env[branchVariable] ?? '');
    return branch === undefined ? undefined : { branch, variable: branchVariable };
  });
}

/**
 * The page of this job's run; undefined outside of a job.
 *
 * @example
 * urlOfRun({ CI_PIPELINE_URL: 'https://gitlab.example/p/-/pipelines/7' })
 */
export function urlOfRun(env: Env): string | undefined {
  return firstOf((service) => service.runUrl(env));
}

function firstOf<Found>(read: (service: CiService) => Found | undefined): Found | undefined {
  for (const service of Object.values(ciServices)) {
    const found = read(service);
    if (found !== undefined) return found;
  }
  return undefined;
}
