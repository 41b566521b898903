import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  ExternalObject,
  LintSettings,
  UncheckedObject,
  UsedVariable,
  ValueUse,
} from '@dhallmark/chart-gen';
import { fault } from '../fault.ts';
import { readIfPresent } from '../values/read-values.ts';
import { stagingFolder, type StagingPlace } from '../workspace/paths.ts';

const FILES = 'chart';
const SECRETS = 'secrets.json';
const DIGEST = 'sources.sha256';

/** A file of Secrets that reads variables itself: what a make has to know before it evaluates it. */
export interface InlineSource {
  /** Relative to the workspace. */
  readonly file: string;
  /** Hexadecimal SHA-256 of all its sources, which hold no values. */
  readonly digest: string;
  readonly variables: readonly string[];
}

/** One chart as a render writes it: its files and what its Secrets need, without any value. */
export interface Staged {
  /** Path in the chart's folder → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The specifications of its Secrets as JSON; `readSpecs` checks them. */
  readonly specs: unknown;
  /** `form name` of every variable that the specifications need. */
  readonly variables: readonly string[];
  readonly inline: readonly InlineSource[];
  /** How rules of lint count for the chart; undefined where the workspace decides. */
  readonly lint?: LintSettings | undefined;
  /** What objects of the charts may refer to, besides each other. */
  readonly external?: readonly ExternalObject[] | undefined;
  /** The objects of which not everything was checked. */
  readonly unchecked?: readonly UncheckedObject[] | undefined;
  /** The render variables that it was rendered with; undefined where it reads none. */
  readonly renderVariables?: readonly UsedVariable[] | undefined;
  /** How the chart uses its values; undefined where they are not live. */
  readonly values?: readonly ValueUse[] | undefined;
}

/** Replaces what an earlier render wrote. */
export function writeStaging(place: StagingPlace, chart: string, staged: Staged): void {
  const folder = join(place.root, stagingFolder(place, chart));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of staged.files) {
    mkdirSync(dirname(join(folder, FILES, path)), { recursive: true });
    writeFileSync(join(folder, FILES, path), content);
  }
  const { files: _files, ...secrets } = staged;
  writeFileSync(join(folder, SECRETS), `${JSON.stringify(secrets, undefined, 2)}\n`);
}

/** Reads the renders of one environment, each chart once. The reader throws Fault `not-rendered`. */
export function openStaging(place: StagingPlace): (chart: string) => Staged {
  const known = new Map<string, Staged>();
  return (chart) => {
    const staged = known.get(chart) ?? readStaging(place, chart);
    known.set(chart, staged);
    return staged;
  };
}

/** What the Secrets of a chart need; undefined where the chart was not rendered. */
export function findStagedSecrets(
  place: StagingPlace,
  chart: string,
): Omit<Staged, 'files'> | undefined {
  const folder = join(place.root, stagingFolder(place, chart));
  return existsSync(join(folder, SECRETS)) ? readStagedSecrets(folder) : undefined;
}

/** What the last render here recorded about its sources; undefined where Nx rendered, or nothing did. */
export function readDigest(place: StagingPlace, chart: string): string | undefined {
  const bytes = readIfPresent(join(place.root, stagingFolder(place, chart), DIGEST));
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8').trim();
}

/** Records the sources of a render. The next render of whatever kind removes it. */
export function writeDigest(place: StagingPlace, chart: string, digest: string): void {
  writeFileSync(join(place.root, stagingFolder(place, chart), DIGEST), `${digest}\n`);
}

function readStaging(place: StagingPlace, chart: string): Staged {
  const folder = join(place.root, stagingFolder(place, chart));
  if (!existsSync(join(folder, SECRETS))) {
    throw fault({
      code: 'not-rendered',
      message: `the chart was not rendered for ${place.environment}`,
      location: { file: stagingFolder(place, chart) },
      hint: 'Run the target with the tasks that it depends on.',
    });
  }
  const files = new Map<string, Uint8Array>();
  collectFiles(join(folder, FILES), '', files);
  return { files, ...readStagedSecrets(folder) };
}

function readStagedSecrets(folder: string): Omit<Staged, 'files'> {
  return JSON.parse(readFileSync(join(folder, SECRETS), 'utf8')) as Omit<Staged, 'files'>;
}

function collectFiles(folder: string, prefix: string, files: Map<string, Uint8Array>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) collectFiles(join(folder, entry.name), `${path}/`, files);
    else if (entry.isFile()) files.set(path, readFileSync(join(folder, entry.name)));
    else throw notStaged(folder, entry.name);
  }
}

/** A render writes regular files only. */
function notStaged(folder: string, name: string): Error {
  return fault({
    code: 'not-rendered',
    message: `${name} is not a file that a render wrote`,
    location: { file: join(folder, name) },
    hint: 'Remove that folder, and run the target with the tasks that it depends on.',
  });
}
