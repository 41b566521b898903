import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { DEFAULT_NAME } from 'dhallmark/adapter';
import { fault } from '../../fault.ts';
import type { Cloud } from './identities.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { runInJob, type WorkspaceTools } from './workspace-tools.ts';

/** An umbrella that is published. */
export interface PublishedUmbrella {
  /** The name of its project. */
  readonly name: string;
  /** In the order in which they are published. */
  readonly environments: readonly string[];
}

/** What every forge's pipeline is made of. */
export interface PipelineOptions {
  /** Default: the umbrella `chart` with all environments. */
  readonly umbrellas?: readonly PublishedUmbrella[] | undefined;
  /** Those that are published, in the order in which they are; at least one. */
  readonly environments: readonly string[];
  readonly cloud: Cloud;
  /** By environment, where the keys of its rule are; undefined where `cloud` is that of all. */
  readonly clouds?: ReadonlyMap<string, readonly Cloud[]> | undefined;
  /** Where jobs log in to Vault; undefined for other clouds. */
  readonly vaultAddress?: string | undefined;
  /** The address of a remote cache of renders; undefined for none. */
  readonly cacheServer?: string | undefined;
  /** Whether helm is built for the jobs, which check templates with it. */
  readonly helm: boolean;
  /** Where new age keys are stored; undefined for a pipeline that generates none. */
  readonly ageKeyStore?: string | undefined;
  /** The Node and the package manager of jobs. */
  readonly tools: WorkspaceTools;
}

/** What a job with keys does. */
export type JobKind = 'publish' | 'rekey' | 'rekey-check' | 'new-age-key';

/** What all jobs of a kind have in common. */
interface JobKindRow {
  readonly title: string;
  /** For people who start it by hand. */
  readonly description: string;
  /** When it runs by itself, in cron's notation and UTC; undefined for a job that main starts. */
  readonly schedule: string | undefined;
  /** Whether it needs the values of Secrets. */
  readonly readsValues: boolean;
  /** Whether it writes `evidence.json`. */
  readonly hasEvidence: boolean;
}

/** The kinds of jobs. They are scheduled away from full hours, when the forges are busy. */
export const jobKinds: Readonly<Record<JobKind, JobKindRow>> = {
  publish: {
    title: 'Publish',
    description: 'Makes every chart and pushes what changed to the deploy repository',
    schedule: undefined,
    readsValues: true,
    hasEvidence: false,
  },
  rekey: {
    title: 'Rekey',
    description: 'Re-encrypts what does not use the newest key; the webhook starts it',
    schedule: '23 4 * * 0',
    readsValues: false,
    hasEvidence: true,
  },
  'rekey-check': {
    title: 'Check the keys',
    description: 'Fails if a file does not use the newest key, in case an event never arrived',
    schedule: '23 2 * * *',
    readsValues: false,
    hasEvidence: true,
  },
  'new-age-key': {
    title: 'New age key',
    description: 'Generates an age key, stores it and re-encrypts for it',
    schedule: '23 5 1 * *',
    readsValues: false,
    hasEvidence: true,
  },
};

/** A job with keys. */
export interface KeyedJob {
  readonly name: string;
  readonly kind: JobKind;
  readonly environment: string;
  /** The environment, with the umbrella before it where that is not `chart`: for names. */
  readonly place: string;
  /** Its last command. */
  readonly command: string;
}

/**
 * The jobs with keys of all environments: those that publish, then those that rekey. Throws Fault
 * `invalid-name`, `job-clash`.
 */
export function describeJobs(options: PipelineOptions): readonly KeyedJob[] {
  for (const name of options.environments) {
    requireName('environment', name, { option: 'environments' });
  }
  const places = publishedPlaces(options);
  const jobs = [
    ...places.map((place) => publishJob(place, options)),
    ...places.flatMap((place) => rekeyJobs(place, options)),
  ];
  refuseClashes(jobs);
  return jobs;
}

/** One environment of one umbrella. */
interface PublishedPlace {
  readonly umbrella: string;
  readonly environment: string;
  readonly place: string;
}

/** In the order of the environments. */
function publishedPlaces(options: PipelineOptions): readonly PublishedPlace[] {
  const umbrellas = publishedUmbrellas(options);
  return options.environments.flatMap((environment) =>
    umbrellas
      .filter(({ environments }) => environments.includes(environment))
      .map(({ name: umbrella }) => ({
        umbrella,
        environment,
        place: umbrella === DEFAULT_NAME ? environment : `${umbrella}-${environment}`,
      })),
  );
}

function publishedUmbrellas({
  umbrellas,
  environments,
}: Pick<PipelineOptions, 'umbrellas' | 'environments'>): readonly PublishedUmbrella[] {
  return umbrellas ?? [{ name: DEFAULT_NAME, environments }];
}

function publishJob(
  { umbrella, environment, place }: PublishedPlace,
  { tools }: PipelineOptions,
): KeyedJob {
  return {
    name: `publish-${place}`,
    kind: 'publish',
    environment,
    place,
    command: runInJob(`nx run ${umbrella}:publish -c ${quoteForShell(environment)}`, tools),
  };
}

function rekeyJobs(
  { umbrella, environment, place }: PublishedPlace,
  { cloud, clouds, ageKeyStore, tools }: PipelineOptions,
): readonly KeyedJob[] {
  const isSlow = (clouds?.get(environment) ?? [cloud]).includes('gcp');
  const rekey = runInJob(`nx run ${umbrella}:rekey -c ${quoteForShell(environment)}`, tools);
  const evidence = '--evidence=evidence.json';
  const job = (kind: JobKind, command: string): KeyedJob => ({
    name: `${kind}-${place}`,
    kind,
    environment,
    place,
    command,
  });
  return [
    job('rekey', `${rekey} --publish ${evidence}${isSlow ? ' --wait=180' : ''}`),
    job('rekey-check', `${rekey} --check ${evidence}`),
    ...(ageKeyStore === undefined
      ? []
      : [
          job(
            'new-age-key',
            `${rekey} --new-age-key --store=${quoteForShell(ageKeyStore)} --publish ${evidence}`,
          ),
        ]),
  ];
}

/** Where a merge or pull request is compared. */
export interface ReviewOptions extends Pick<PipelineOptions, 'umbrellas' | 'environments'> {
  /** Commands that set NX_BASE and NX_HEAD. */
  readonly setRange: readonly string[];
  /** Commands that make the remote cache usable. */
  readonly useCache: readonly string[];
  readonly tools: WorkspaceTools;
  /** The option with which lint writes reports that the forge shows: `--junit` or `--sarif`. */
  readonly report: '--junit' | '--sarif';
}

/** One file per chart. */
const reportFiles = {
  '--junit': 'lint-{umbrella}-{chart}.xml',
  '--sarif': 'lint-{umbrella}-{chart}.sarif',
};

/** The files of all charts, as patterns for forges. */
export const reportPatterns = { '--junit': 'lint-*.xml', '--sarif': 'lint-*.sarif' } as const;

/** What the job of a merge or pull request does: it has no secret, no key and no deploy repository. It writes `diff.md` and the reports of lint. */
export function reviewCommands({
  setRange,
  useCache,
  tools,
  report,
  ...options
}: ReviewOptions): readonly string[] {
  const reviews = reviewedUmbrellas(options);
  return [
    ...setRange,
    ...useCache,
    ...[...Map.groupBy(reviews, ({ environment }) => environment)].flatMap(
      ([environment, reviewed]) => {
        const others = reviews.filter((review) => !reviewed.includes(review));
        const patterns = others.flatMap(({ name }) => [name, `${name}-*`]).join(',');
        const exclude = patterns === '' ? '' : ` --exclude=${quoteForShell(patterns)}`;
        const flag = `${report}=${quoteForShell(reportFiles[report])}`;
        // renders run before it; where one fails, it writes the report
        return [
          runInJob(`nx affected -t lint -c ${quoteForShell(environment)}${exclude} ${flag}`, tools),
        ];
      },
    ),
    ...reviews.flatMap(({ name, environment }, index) => {
      const file = index === 0 ? 'diff.md' : `diff-${name}.md`;
      const diff = runInJob(
        `nx run ${name}:diff -c ${quoteForShell(environment)} --base="$NX_BASE"`,
        tools,
      );
      return [`${diff} --markdown=${file}`, ...(index === 0 ? [] : [`cat ${file} >> diff.md`])];
    }),
  ];
}

/** In which environment the charts of each umbrella are compared: the first one that it has. */
function reviewedUmbrellas(
  options: Pick<PipelineOptions, 'umbrellas' | 'environments'>,
): readonly { readonly name: string; readonly environment: string }[] {
  return publishedUmbrellas(options).flatMap(({ name, environments }) => {
    const environment = options.environments.find((each) => environments.includes(each));
    return environment === undefined ? [] : [{ name, environment }];
  });
}

/** The range where the forge checks out what a merge would give: its first parent is the branch. */
export const rangeOfMerge: readonly string[] = [
  `NX_BASE="$(git rev-parse 'HEAD^1')"`,
  'NX_HEAD="$(git rev-parse HEAD)"',
  'export NX_BASE NX_HEAD',
];

/** `rekey-check-x` belongs to the environment `x`, or to `check-x`. */
function refuseClashes(jobs: readonly KeyedJob[]): void {
  const names = jobs.map(({ name }) => name);
  const clash = names.find((name, at) => names.indexOf(name) !== at);
  if (clash !== undefined) throw jobClash(clash);
}

function jobClash(name: string): Fault {
  return fault({
    code: 'job-clash',
    message: `two environments would have the job ${name}`,
    hint: 'Rename one of the environments, or one of the umbrellas.',
  });
}
