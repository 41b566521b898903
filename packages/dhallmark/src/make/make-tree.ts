import { isFault } from '@dhallmark/fault';
import {
  chartFile,
  commitTree,
  MANIFEST,
  nodeLockIo,
  recoverTree,
  type DesiredFile,
  type TreePlan,
} from '@dhallmark/gitops/tree';
import type { ValueSearch } from '@dhallmark/secret-gen/value-search';
import type { DeployTree, TreeLayout } from '../deploy-tree/deploy-tree.ts';
import {
  readFingerprints,
  type Fingerprints,
  type SecretFingerprints,
} from '../deploy-tree/secret-fingerprints.ts';
import type { EncryptSecret } from '../encryption/encrypt-secret.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { ReportRow } from '../report/make-report.ts';
import type { GeneratedSecrets } from '../secrets/generate-secrets.ts';
import { annotateWorkloads } from './annotate-workloads.ts';
import type { CheckFiles } from './check-files.ts';
import { encryptCharts, type ChartToEncrypt, type MadeSecret } from './encrypt-charts.ts';
import { planFiles } from './plan-files.ts';
import { rowsOf } from './report-rows.ts';
import { requireEncrypted } from './require-encrypted.ts';
import type { EncryptedFile } from './unchanged-secrets.ts';

/** Where the Secrets of a make come from. */
export interface SecretSource {
  /** The encrypted files that are as they should be already; undefined where that is not known. */
  readonly findUnchanged: () => readonly EncryptedFile[] | undefined;
  /** All Secrets of the make at once, so that names that clash are found. */
  readonly generate: () => Promise<GeneratedSecrets>;
}

/** Renders and Secrets, and the tree that they go to. */
export interface MakeTreeInput {
  /** The charts to make; `.` for the umbrella. */
  readonly charts: readonly string[];
  /** True when `charts` are all there are: files of charts that no longer exist are deleted. */
  readonly all: boolean;
  readonly layout: TreeLayout;
  readonly tree: DeployTree;
  /** The files of a chart as rendered, by their paths in its folder. */
  readonly filesOf: (chart: string) => ReadonlyMap<string, Uint8Array>;
  readonly secrets: SecretSource;
  readonly encrypt: EncryptSecret;
  readonly check: CheckFiles;
  /** Workloads are annotated with it, for restarts; undefined for no annotations. */
  readonly fingerprintKey: string | undefined;
}

/** What became of the charts. */
export interface TreeResult {
  readonly rows: readonly ReportRow[];
  readonly failures: readonly ChartFailure[];
  /** The encrypted files, if all of them are as they should be. */
  readonly upToDate: readonly EncryptedFile[] | undefined;
  /** Remarks about what was found in the tree: an interrupted make, files that nothing may use. */
  readonly notes: readonly string[];
}

/** How often to plan again when another process changes the tree meanwhile. */
const ATTEMPTS = 3;

/**
 * Renders and Secrets → the deploy tree. A chart that fails keeps its earlier output unchanged, the
 * others are written, and all failures are reported together. Throws a Fault about the tree itself.
 */
export async function makeTree(input: MakeTreeInput): Promise<TreeResult> {
  const { change, removed } = await recoverTree(input.tree.io, nodeLockIo());
  const loaded = await loadCharts(input);
  const written = await writeCharts(loaded, input);
  const failures = [...loaded.failures, ...(await withhold(written.failures, loaded.search))];
  const isUpToDate = failures.length === 0 && written.secrets.every(({ hasRemark }) => !hasRemark);
  return {
    rows: written.rows,
    failures,
    upToDate: isUpToDate
      ? written.secrets.map(({ chart, name, path }) => ({ chart, name, path }))
      : undefined,
    notes: [
      ...(change === 'nothing' ? [] : [`An interrupted make was ${change}.`]),
      ...removed.map(describeRemoval),
    ],
  };
}

function describeRemoval(path: string): string {
  return path === MANIFEST
    ? `${path} could not be read and is written again. No file was deleted; verify names those that no chart generates.`
    : `${path} was deleted: it was left by an earlier version, or cannot be read.`;
}

/** Loads what it needs only where something failed. */
async function withhold(
  failures: readonly ChartFailure[],
  search: ValueSearch | undefined,
): Promise<readonly ChartFailure[]> {
  if (search === undefined || failures.length === 0) return failures;
  const { withholdFromFailures } = await import('../secrets/withhold-failures.ts');
  return withholdFromFailures(failures, search);
}

interface LoadedCharts {
  readonly charts: readonly ChartToEncrypt[];
  readonly failures: readonly ChartFailure[];
  /** Undefined where no value was read. */
  readonly search: ValueSearch | undefined;
}

async function loadCharts(input: MakeTreeInput): Promise<LoadedCharts> {
  const unchanged = input.secrets.findUnchanged();
  const generated = unchanged === undefined ? await input.secrets.generate() : undefined;
  const failures = [...(generated?.failures ?? [])];
  const failed = failedIn(failures);
  const charts = input.charts
    .filter((chart) => !failed.has(chart))
    .flatMap((chart): ChartToEncrypt[] => {
      try {
        const files = layOut(chart, input.filesOf(chart), input.layout);
        const secrets = generated?.secrets.get(chart) ?? [];
        const encrypted = unchanged?.filter((file) => file.chart === chart) ?? [];
        return [{ chart, files, secrets, encrypted }];
      } catch (error) {
        failures.push(...toFailures(error, chart));
        return [];
      }
    });
  return { charts, failures, search: generated?.search };
}

function layOut(
  owner: string,
  files: ReadonlyMap<string, Uint8Array>,
  { hasUmbrella }: TreeLayout,
): readonly DesiredFile[] {
  return [...files].map(([path, bytes]) => ({
    path: chartFile(owner, path, hasUmbrella),
    owner,
    bytes,
  }));
}

interface WrittenCharts {
  readonly rows: readonly ReportRow[];
  readonly failures: readonly ChartFailure[];
  readonly secrets: readonly MadeSecret[];
}

async function writeCharts(
  { charts, failures: earlier }: LoadedCharts,
  input: MakeTreeInput,
): Promise<WrittenCharts> {
  const encrypt = requireEncrypted(input.encrypt);
  for (let attempt = 1; ; attempt += 1) {
    const { tree, layout, all } = input;
    const stored = readFingerprints(tree.io);
    const { files, secrets, failures } = await encryptCharts(charts, stored, {
      ...input,
      encrypt,
    });
    const failed = new Set([...failedIn(earlier), ...failedIn(failures)]);
    const fingerprints = new Map([...stored, ...secrets.flatMap(fingerprintEntry)]);
    const key = input.fingerprintKey;
    const contents = contentFingerprints(fingerprints);
    const annotation = { key, fingerprints: contents, all, tree: tree.io };
    const desired = await annotateWorkloads(files, annotation);
    const planned = planFiles(desired, { ...input, failed, fingerprints });
    const refused = await input.check(
      planned,
      desired.filter(({ owner }) => !failed.has(owner)),
    );
    // where all charts are refused, those that are gone stay in the tree, too
    const everything = [...input.charts, ...planned.removals.map(({ owner }) => owner)];
    for (const { chart } of refused)
      for (const name of chart === undefined ? everything : [chart]) failed.add(name);
    const plan =
      refused.length === 0 ? planned : planFiles(desired, { ...input, failed, fingerprints });
    if (await commitPlan(plan, tree, attempt === ATTEMPTS)) {
      return {
        rows: rowsOf(plan, files, secrets, { failed, layout }),
        failures: [...failures, ...refused],
        secrets,
      };
    }
  }
}

/** False where another process changed the tree meanwhile, which throws on the last attempt. */
async function commitPlan(plan: TreePlan, tree: DeployTree, isLast: boolean): Promise<boolean> {
  try {
    await commitTree(tree.io, nodeLockIo(), plan);
    return true;
  } catch (error) {
    if (isLast || !isTreeChanged(error)) throw error;
    return false;
  }
}

function isTreeChanged(error: unknown): boolean {
  return isFault(error) && error.code === 'tree-changed';
}

function failedIn(failures: readonly ChartFailure[]): ReadonlySet<string> {
  return new Set(failures.flatMap(({ chart }) => chart ?? []));
}

function fingerprintEntry(
  secret: MadeSecret,
): readonly (readonly [path: string, SecretFingerprints])[] {
  const { path, fingerprint: content, dataKeyProof: dataKey, commitment: file } = secret;
  return content === undefined ? [] : [[path, { content, dataKey, file }]];
}

function contentFingerprints(fingerprints: Fingerprints): ReadonlyMap<string, string> {
  return new Map(
    [...fingerprints].flatMap(([path, { content }]) =>
      content === undefined ? [] : [[path, content] as const],
    ),
  );
}
