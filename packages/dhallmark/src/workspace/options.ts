import type { ValueMode } from '@dhallmark/chart-gen';
import type { Fault } from '@dhallmark/fault';
import { isForgeId } from '@dhallmark/forges/ids';
import type { DeployRepositoryOptions } from '@dhallmark/gitops/target';
import type { Reconciler } from '@dhallmark/gitops/tree';
import { findNameProblem, type NameKind } from '@dhallmark/names';
import { fault } from '../fault.ts';
import { isLintOptions, type LintOptions } from './lint-options.ts';
import { MAX_SOURCE_SIZE } from '../files/read-regular-file.ts';
import { DEFAULT_NAME, defaultOutputRoot } from './paths.ts';

/** Where encrypted Secrets are written: beside the chart, or among its templates. */
export type SecretPlacement = 'kustomize' | 'templates';

/** What encrypts: the built-in engine, or the sops binary. */
export type EngineName = 'native' | 'sops';

/** The options of a workspace, as `options.schema.json` describes them. */
export interface Options {
  /** The name of the umbrella's Nx project, and the start of its service charts' names. */
  readonly name: string;
  readonly chartsRoot: string;
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: EngineName;
  /** What applies deploy trees to clusters. */
  readonly reconciler: Reconciler;
  /** Hosts from which a chart may import, always with a hash. */
  readonly allowedHosts: readonly string[];
  /** Whether Flux may substitute variables such as `${NAME}` in the values of Secrets. */
  readonly fluxSubstitution: boolean;
  /** How large a file that a render reads may be, in bytes. */
  readonly maxSourceSize: number;
  /** Secrets that something else creates in the cluster: `name` or `namespace/name`. */
  readonly externalSecrets: readonly string[];
  /** Patterns of files and folders below `chartsRoot` that are not for charts. */
  readonly ignoredFiles: readonly string[];
  /** Most steps of evaluation per file; 0 for no limit, also below. */
  readonly maxSteps: number;
  /** Most nodes of a result. */
  readonly maxSize: number;
  /** Greatest length of a Text, in UTF-16 units. */
  readonly maxText: number;
  /** Most memory that evaluation may use, in MiB. */
  readonly maxMemory: number;
  /** Most time that the evaluation of one file may take, in seconds. */
  readonly timeout: number;
  /** Most memory of the stack, in MiB; 0 for what Node provides. */
  readonly stackMemory: number;
  /** Whether templates read values when Helm renders them, where a chart does not say it. */
  readonly values: ValueMode;
  /** How lint counts what it finds. */
  readonly lint: LintOptions;
  /** Where environments are published; DHALLMARK_DEPLOY_URL, _BRANCH and _PATH override it. */
  readonly deployRepository: DeployRepositoryOptions;
}

/** What applies where an option is left out; `outputRoot` also depends on the name. */
export const defaultOptions: Options = {
  name: DEFAULT_NAME,
  chartsRoot: 'charts',
  outputRoot: 'deploy',
  secretPlacement: 'kustomize',
  engine: 'native',
  reconciler: 'flux',
  fluxSubstitution: false,
  allowedHosts: [],
  maxSourceSize: MAX_SOURCE_SIZE,
  externalSecrets: [],
  ignoredFiles: [],
  maxSteps: 200_000_000,
  maxSize: 4_000_000,
  maxText: 134_217_728,
  maxMemory: 1024,
  timeout: 60,
  stackMemory: 2048,
  values: 'fixed',
  lint: {},
  deployRepository: {},
};

/** The options that limit evaluation. The defaults are those of `@dhallmark/dhall/node`. */
export type LimitOptions = Pick<
  Options,
  'maxSteps' | 'maxSize' | 'maxText' | 'maxMemory' | 'timeout' | 'stackMemory'
>;

/**
 * The options that limit evaluation, without those that are undefined.
 *
 * @example
 * pickLimits({ timeout: 5, chart: 'web' }) // { timeout: 5 }
 */
export function pickLimits(options: {
  readonly [Name in keyof LimitOptions]?: number | undefined;
}): Partial<LimitOptions> {
  const { maxSteps, maxSize, maxText, maxMemory, timeout, stackMemory } = options;
  const limits = { maxSteps, maxSize, maxText, maxMemory, timeout, stackMemory };
  const entries = Object.entries(limits);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const checks: { readonly [K in keyof Options]: (value: unknown) => boolean } = {
  name: (value) => typeof value === 'string' && isName('umbrella', value),
  chartsRoot: isFolder,
  outputRoot: isFolder,
  secretPlacement: (value) => value === 'kustomize' || value === 'templates',
  engine: (value) => value === 'native' || value === 'sops',
  reconciler: (value) => value === 'flux' || value === 'argocd',
  fluxSubstitution: (value) => typeof value === 'boolean',
  allowedHosts: isHostList,
  maxSourceSize: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  externalSecrets: isSecretList,
  ignoredFiles: isPatternList,
  maxSteps: isLimit,
  maxSize: isLimit,
  maxText: isLimit,
  maxMemory: isLimit,
  timeout: isLimit,
  stackMemory: isLimit,
  values: (value) => value === 'live' || value === 'fixed',
  lint: isLintOptions,
  deployRepository: isDeployRepository,
};

/**
 * The options with defaults filled in. Names are accepted in camelCase and in kebab-case. Checked by
 * hand, because this runs at every start of Nx. Throws Fault `invalid-options`, `ambiguous-options`.
 *
 * @param file where the options are from, for messages
 * @example
 * normalizeOptions({ 'charts-root': 'src/charts' }, 'dhallmark.json').chartsRoot // 'src/charts'
 */
export function normalizeOptions(given: unknown, file: string): Options {
  if (given === undefined || given === null) return defaultOptions;
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw invalid(file, 'they must be an object');
  }
  const named = new Map<string, unknown>();
  for (const [spelling, value] of Object.entries(given)) {
    if (spelling === '$schema') continue;
    const name = toCamelCase(spelling);
    if (!Object.hasOwn(checks, name)) {
      throw invalid(file, `there is no option ${JSON.stringify(spelling)}`);
    }
    if (named.has(name)) throw givenTwice(file, name);
    if (!checks[name as keyof Options](value)) {
      throw invalid(file, `${spelling} cannot be ${JSON.stringify(value)}`);
    }
    named.set(name, value);
  }
  const { name = DEFAULT_NAME, ...others } = Object.fromEntries(named) as Partial<Options>;
  const merged: Options = {
    ...defaultOptions,
    outputRoot: defaultOutputRoot(name),
    name,
    ...others,
  };
  return {
    ...merged,
    chartsRoot: trimFolder(merged.chartsRoot),
    outputRoot: trimFolder(merged.outputRoot),
  };
}

/**
 * An option's name in the spelling that the code uses.
 *
 * @example
 * toCamelCase('dry-run') // 'dryRun'
 */
function toCamelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Hosts with or without a port, as in the authority of a URL. */
function isHostList(value: unknown): boolean {
  const host =
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
  return isStringList(value) && (value as readonly string[]).every((item) => host.test(item));
}

function isPattern(pattern: string): boolean {
  return /^[^\\\0]+$/.test(pattern) && !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(pattern);
}

/** Patterns that stay below the charts' folder. */
function isPatternList(value: unknown): boolean {
  return isStringList(value) && (value as readonly string[]).every(isPattern);
}

/** `name` or `namespace/name`. */
function isSecretList(value: unknown): boolean {
  return isStringList(value) && (value as readonly string[]).every(isSecretReference);
}

function isSecretReference(reference: string): boolean {
  const [name = '', namespace, ...more] = reference.split('/').toReversed();
  const isNamespace = namespace === undefined || isName('namespace', namespace);
  return more.length === 0 && isNamespace && isName('secret', name);
}

function isName(kind: NameKind, name: string): boolean {
  return findNameProblem(kind, name) === undefined;
}

function isLimit(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDeployRepository(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = new Set(['url', 'branch', 'path', 'forge']);
  const parts = Object.entries(value);
  if (!parts.every(([name, part]) => known.has(name) && typeof part === 'string')) return false;
  const { branch, forge } = value as { readonly branch?: string; readonly forge?: string };
  if (forge !== undefined && !isForgeId(forge)) return false;
  return branch === undefined || isName('branch', branch);
}

/** A folder inside the workspace, relative to its root. */
function isFolder(value: unknown): boolean {
  return typeof value === 'string' && isName('file', trimFolder(value));
}

function trimFolder(folder: string): string {
  return folder.replace(/^\.\//, '').replace(/\/$/, '');
}

function invalid(file: string, why: string): Fault {
  return fault({
    code: 'invalid-options',
    message: `the options of Dhallmark in ${file} are not valid: ${why}`,
    location: { file },
    hint: `Known options: ${Object.keys(checks).join(', ')}.`,
  });
}

function givenTwice(file: string, name: string): Fault {
  return fault({
    code: 'ambiguous-options',
    message: `the option ${name} is given in two spellings`,
    location: { file },
    hint: 'Remove one of them.',
  });
}
