import { isFault } from '@dhallmark/fault';
import {
  FINGERPRINTS,
  chartFile,
  chartFolder,
  commitTree,
  emptyManifest,
  gitopsFault,
  KUSTOMIZATION,
  MANIFEST,
  nodeLockIo,
  parseManifest,
  planTree,
  recoverTree,
  renderKustomization,
  secretFile,
  SHARED,
  type DesiredFile,
  type Manifest,
  type TreeIo,
  type TreePlan,
} from '@dhallmark/gitops/tree';
import type { SecretPlacement } from '../workspace/options.ts';
import type { MakeReport, Problem, ReportRow } from '../report/make-report.ts';
import { toProblems } from '../report/failures.ts';
import { rowsOf, type SealedSecret } from './report-rows.ts';
import type { StandingSecret } from './unchanged-secrets.ts';

/** One file of a chart as the render left it, its path relative to the chart's folder. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A Secret with its values, in memory only. */
export interface PlainSecret {
  /** The file's name without its ending. */
  readonly name: string;
  /** A Kubernetes manifest as YAML. */
  readonly text: string;
}

export interface SecretsResult {
  /** By chart; charts with a problem are left out. */
  readonly secrets: ReadonlyMap<string, readonly PlainSecret[]>;
  /** What is missing or malformed, of all charts. */
  readonly problems: readonly Problem[];
}

/** What encrypting one Secret came to. */
export interface Sealed {
  readonly text: string;
  readonly outcome: 'made' | 'unchanged' | 're-encrypted';
  /** Which keys changed, or why it was written anew as a whole; never a value. */
  readonly why: string;
  /** True when the report has to say something that the next make has to say again. */
  readonly warns: boolean;
}

/** The parts of a make; everything that touches the world is passed in. */
export interface MakeInput {
  /** The workspace, for places in messages. */
  readonly root: string;
  readonly environment: string;
  /** The charts to make; `.` for the umbrella. */
  readonly charts: readonly string[];
  /** True when `charts` are all there are: charts that are gone are swept. */
  readonly all: boolean;
  readonly hasUmbrella: boolean;
  readonly placement: SecretPlacement;
  readonly tree: TreeIo;
  readonly stagedFiles: (chart: string) => readonly StagedFile[];
  /** Secrets that are known to stand as they should: they are neither made nor sealed. */
  readonly standing?: () => readonly StandingSecret[] | undefined;
  /** The Secrets of all these charts at once, so that names that clash are seen. */
  readonly secretsOf: (charts: readonly string[]) => Promise<SecretsResult>;
  /** `path` is relative to the tree; `existing` what stands there. */
  readonly seal: (path: string, plain: string, existing: string | undefined) => Promise<Sealed>;
  /** Fingerprints by path, which `seal` keeps up to date; written beside the tree where there are any. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Last changes to all files of a make, once its Secrets are sealed. */
  readonly finish?: (files: readonly DesiredFile[]) => Promise<readonly DesiredFile[]>;
  readonly notes: readonly string[];
}

/** A report, and which Secrets now stand as they should; undefined where not all do. */
export type MakeResult = MakeReport & { readonly standing: readonly StandingSecret[] | undefined };

interface MadeChart {
  readonly chart: string;
  readonly files: readonly DesiredFile[];
  readonly secrets: readonly PlainSecret[];
}

const NOTHING: SecretsResult = { secrets: new Map(), problems: [] };

/** How often to plan anew when another process changes the tree meanwhile. */
const ATTEMPTS = 3;

/**
 * Staging and Secrets → the deploy tree. A chart that fails keeps its earlier output whole, the
 * others are written, and all failures are reported together. Throws Fault for the tree
 * itself.
 */
export async function make(input: MakeInput): Promise<MakeResult> {
  const recovery = await recoverTree(input.tree, nodeLockIo());
  const standing = input.standing?.();
  const { secrets, problems: missing } =
    standing === undefined ? await input.secretsOf(input.charts) : NOTHING;
  const problems = [...missing];
  const failed = new Set(missing.flatMap((problem) => problem.chart ?? []));
  const made: MadeChart[] = [];
  for (const chart of input.charts.filter((each) => !failed.has(each))) {
    try {
      made.push({ chart, files: filesOf(chart, input), secrets: secrets.get(chart) ?? [] });
    } catch (error) {
      failed.add(chart);
      problems.push(...toProblems(error, chart, { root: input.root }));
    }
  }
  const sealed = await sealAndCommit(input, made, failed, standing ?? []);
  problems.push(...sealed.problems);
  return {
    standing: problems.length === 0 ? sealed.standing : undefined,
    environment: input.environment,
    success: problems.length === 0,
    rows: sealed.rows,
    problems,
    notes:
      recovery === 'nothing'
        ? input.notes
        : [...input.notes, `A make that was cut off was ${recovery}.`],
  };
}

function filesOf(chart: string, input: MakeInput): readonly DesiredFile[] {
  const { hasUmbrella } = input;
  return input
    .stagedFiles(chart)
    .map(({ path, bytes }) => ({ path: chartFile(chart, path, hasUmbrella), owner: chart, bytes }));
}

interface SealedCharts {
  readonly rows: readonly ReportRow[];
  readonly problems: readonly Problem[];
  readonly standing: readonly StandingSecret[] | undefined;
}

async function sealAndCommit(
  input: MakeInput,
  made: readonly MadeChart[],
  earlier: ReadonlySet<string>,
  standing: readonly StandingSecret[],
): Promise<SealedCharts> {
  for (let attempt = 1; ; attempt += 1) {
    const failed = new Set(earlier);
    const problems: Problem[] = [];
    const sealed: SealedSecret[] = [];
    const desired: DesiredFile[] = [];
    for (const each of made) {
      try {
        const secrets = await Promise.all([
          ...each.secrets.map((secret) => sealSecret(each.chart, secret, input)),
          ...standing
            .filter(({ chart }) => chart === each.chart)
            .map((secret) => asItStands(secret, input)),
        ]);
        sealed.push(...secrets);
        desired.push(
          ...each.files,
          ...secrets.map(({ path, bytes }) => ({ path, owner: each.chart, bytes })),
        );
      } catch (error) {
        failed.add(each.chart);
        problems.push(...toProblems(error, each.chart, { secret: true, root: input.root }));
      }
    }
    const files = (await input.finish?.(desired)) ?? desired;
    const plan = planAll(input, files, failed);
    try {
      await commitTree(input.tree, nodeLockIo(), plan);
      return {
        rows: rowsOf(plan, desired, sealed, { failed, hasUmbrella: input.hasUmbrella }),
        problems,
        standing: sealed.every(({ warns }) => !warns)
          ? sealed.map(({ chart, name, path }) => ({ chart, name, path }))
          : undefined,
      };
    } catch (error) {
      const changed = isFault(error) && error.code === 'tree-changed';
      if (!changed || attempt === ATTEMPTS) throw error;
    }
  }
}

async function sealSecret(
  chart: string,
  secret: PlainSecret,
  input: MakeInput,
): Promise<SealedSecret> {
  const inChart = `${chartFolder(chart, input.hasUmbrella)}/templates/${secret.name}.yaml`;
  const path = input.placement === 'templates' ? inChart : secretFile(chart, secret.name);
  const present = input.tree.readFile(path);
  const existing = present === undefined ? undefined : Buffer.from(present).toString('utf8');
  const { text, ...rest } = await input.seal(path, secret.text, existing);
  return { chart, name: secret.name, path, bytes: Buffer.from(text), ...rest };
}

/** Throws Fault `tree-changed` where another process removed it meanwhile. */
function asItStands(secret: StandingSecret, { tree }: MakeInput): Promise<SealedSecret> {
  const bytes = tree.readFile(secret.path);
  if (bytes !== undefined)
    return Promise.resolve({ ...secret, bytes, outcome: 'unchanged', why: '', warns: false });
  throw gitopsFault({
    code: 'tree-changed',
    message: 'another process deleted the file at the same time',
    location: { file: secret.path },
    hint: 'Run the command again.',
  });
}

/** The plan, with the list of all Secrets that stand after it, those of other charts included. */
function planAll(
  input: MakeInput,
  desired: readonly DesiredFile[],
  failed: ReadonlySet<string>,
): TreePlan {
  const { tree, all, charts } = input;
  const manifest = readManifest(input);
  const scope = all ? ('all' as const) : new Set(charts);
  // what nobody could make anew stays: the list of Secrets too
  const kept = desired.length === 0 && failed.size > 0 ? new Set([...failed, SHARED]) : failed;
  const common = { manifest, readFile: readOnce(tree), failed: kept, scope };
  const plan = planTree({ ...common, desired });
  if (kept.has(SHARED)) return plan;
  const paths = Object.keys(plan.manifest.files);
  const shared: DesiredFile[] = [];
  const prints = paths.toSorted().flatMap((path) => {
    const print = input.fingerprints.get(path);
    return print === undefined ? [] : [[path, print] as const];
  });
  if (prints.length > 0) {
    const text = `${JSON.stringify(Object.fromEntries(prints), null, 2)}\n`;
    shared.push({ path: FINGERPRINTS, owner: SHARED, bytes: Buffer.from(text) });
  }
  if (input.placement === 'kustomize') {
    shared.push({
      path: KUSTOMIZATION,
      owner: SHARED,
      bytes: Buffer.from(renderKustomization(paths)),
    });
  }
  return planTree({ ...common, desired: [...desired, ...shared] });
}

/** Two plans are made of one state of the tree. */
function readOnce({ readFile }: TreeIo): TreeIo['readFile'] {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readFile(path));
    return known.get(path);
  };
}

function readManifest({ tree, environment }: MakeInput): Manifest {
  const bytes = tree.readFile(MANIFEST);
  return bytes === undefined
    ? emptyManifest(environment)
    : parseManifest(Buffer.from(bytes).toString('utf8'));
}
