import { isFault } from '@dhallmark/fault';
import {
  evaluateInput,
  ImportCache,
  infer,
  type Limits,
  normalize,
  partiallyEvaluate,
  Resolver,
  type ImportIo,
  type Normalized,
} from '@dhallmark/dhall';
import { combineFaults } from '../combine-faults.ts';
import { toEvaluated, type EvaluatedProgram } from './evaluated-program.ts';
import { createImportGraph, type GraphEdge, type ImportGraph } from './import-graph.ts';
import { createImportRules, type ImportRules } from './import-rules.ts';
import type { Sources } from '../sources/sources.ts';
import type { ChartRules, DhallSession, Evaluated, EvaluateOptions, ValueMode } from './session.ts';
import { toChartFault } from './to-chart-fault.ts';

/** What a session reads from. */
export interface SessionOptions {
  /** Files by `./path` from the workspace's root, the network, the semantic cache. */
  readonly io: ImportIo;
  /** The files of the workspace, held to the rule for sources. */
  readonly sources: Sources;
  /** The hosts that charts may import from, with a port where it is not the default one. */
  readonly allowedHosts: readonly string[];
  /** The values of render variables that are set, by name. Default: none is set. */
  readonly renderValues?: Readonly<Record<string, string>> | undefined;
  /** Where names are those of secrets, by the name in upper case: no render variable has one. */
  readonly secretNames?: Readonly<Record<string, string>> | undefined;
  /** Whether values are live in a chart that does not say it. Default: fixed. */
  readonly valueMode?: ValueMode | undefined;
  /** A long-lived process passes it from one session to the next. Nothing secret goes into it. */
  readonly cache?: ImportCache | undefined;
  /** The limits of an evaluation that starts now. Default: the evaluator's own, without a time. */
  readonly limits?: (() => Limits) | undefined;
}

/**
 * A session of the evaluator. Each file is read once; later changes of it do not count.
 *
 * @example
 * const session = createDhallSession({ io: nodeIo({ cwd: root }), sources, allowedHosts: [] });
 */
export function createDhallSession(options: SessionOptions): DhallSession {
  const { sources } = options;
  const readIfAllowed = (path: string): Uint8Array | undefined => {
    const found = sources.find(path);
    return found !== undefined && 'bytes' in found ? found.bytes : undefined;
  };
  const graph = createImportGraph(readIfAllowed, (path) => sources.find(path) === undefined);
  const rules = createImportRules(options, graph);
  const files: SessionFiles = { readIfAllowed, graph, rules, io: workspaceIo(options.io, rules) };
  return openSession(options, files, options.cache ?? new ImportCache(), false);
}

/** What a session and its session with origins share. */
interface SessionFiles {
  readonly readIfAllowed: (path: string) => Uint8Array | undefined;
  readonly graph: ImportGraph;
  readonly rules: ImportRules;
  readonly io: ImportIo;
}

function openSession(
  options: SessionOptions,
  files: SessionFiles,
  cache: ImportCache,
  origins: boolean,
): DhallSession {
  const { readIfAllowed, graph, rules, io } = files;
  const clock = new LimitClock(options.limits, origins);
  const { evaluation } = clock;
  const world: World = {
    rules,
    graph,
    io,
    cache,
    clock,
    renders: new Resolver({ io, policy: rules.policy(none, 'render'), cache, evaluation }),
    readers: new WeakMap(),
  };
  const evaluated = new Map<string, Promise<EvaluatedProgram>>();
  let twin: DhallSession | undefined;
  const variablesIn = (file: string, isFound: (edge: GraphEdge) => boolean): ReadonlySet<string> =>
    new Set(
      graph
        .closure(file)
        .filter(isFound)
        .flatMap(({ node }) => (node.location.type === 'env' ? [node.location.name] : [])),
    );
  return {
    sources: options.sources,
    renderValues: options.renderValues ?? {},
    secretNames: options.secretNames ?? {},
    valueMode: options.valueMode ?? 'fixed',
    evaluate: (file, how) => {
      // what was computed from variables is not kept
      const isComputed = how.env !== undefined || how.argument !== undefined;
      if (isComputed || readsVariables(file, graph)) return evaluate(file, how, world);
      const result = evaluated.get(file) ?? evaluate(file, how, world);
      evaluated.set(file, result);
      return result;
    },
    evaluatePartially: async (file, how, argument) => {
      const { program } = await evaluate(file, how, world);
      return (partialOptions) => {
        try {
          return partiallyEvaluate(program, (argument as EvaluatedProgram).program, partialOptions);
        } catch (error) {
          throw isFault(error) ? toChartFault(error, file) : error;
        }
      };
    },
    closureOf: (file) =>
      new Set([
        file,
        ...graph.closure(file).flatMap(({ path }) => (path === undefined ? [] : [path])),
      ]),
    variablesOf: (file) => variablesIn(file, () => true),
    requiredVariablesOf: (file) => variablesIn(file, ({ isRequired }) => isRequired),
    readText: (file) => {
      const bytes = readIfAllowed(file);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    },
    // what was evaluated before has forgotten its origins
    withOrigins: () => (twin ??= openSession(options, files, withoutFiles(cache), true)),
  };
}

/** The imports with verified hashes only. */
function withoutFiles({ verified }: ImportCache): ImportCache {
  return { files: new Map(), verified, clear: () => undefined };
}

interface World {
  readonly rules: ImportRules;
  readonly io: ImportIo;
  readonly cache: ImportCache;
  readonly clock: LimitClock;
  readonly graph: ImportGraph;
  /** Of everything that reads no variable: each import is resolved and typed once. */
  readonly renders: Resolver;
  /** Of files that read the render variables of a chart, by its rules. */
  readonly readers: WeakMap<ChartRules, Resolver>;
}

const none: ChartRules = { allowedKinds: [], variables: [] };

function readsVariables(file: string, graph: ImportGraph): boolean {
  return graph.closure(file).some(({ node }) => node.location.type === 'env');
}

/** Limits that start again with every file that a chart evaluates. */
class LimitClock {
  readonly #start: () => Limits;
  #running: Limits;
  /** The limits of whatever is evaluated now. */
  readonly evaluation: Limits;

  constructor(start: () => Limits = () => ({}), origins = false) {
    this.#start = start;
    this.#running = start();
    const stop = (): boolean => this.#running.stop?.() === true;
    this.evaluation = { ...this.#running, stop, origins };
  }

  restart(): void {
    this.#running = this.#start();
  }
}

/** The files of the workspace only, and no variables: not even the header configuration in the home folder. */
function workspaceIo(io: ImportIo, rules: ImportRules): ImportIo {
  return {
    ...io,
    readFile: (path) => (path.startsWith('./') ? rules.readFile(path.slice(2)) : undefined),
    env: () => undefined,
  };
}

async function evaluate(
  file: string,
  { chart, env, argument }: EvaluateOptions,
  world: World,
): Promise<EvaluatedProgram> {
  const refused = world.rules.refusedIn(file, chart, env ? 'secret' : 'render');
  const broken = [...refused, ...world.rules.brokenIn(file)];
  if (broken.length > 0) throw combineFaults(broken);
  world.clock.restart();
  const resolver = env ? secretResolver(env, chart, world) : renderResolver(file, chart, world);
  try {
    const program = await evaluateInput({ file: `./${file}` }, resolver);
    return toEvaluated(file, argument ? applyToValues(file, program, argument) : program);
  } catch (error) {
    throw isFault(error) ? toChartFault(error, file) : error;
  }
}

/** The cache compares the values of variables, so charts whose values differ can share it. */
function renderResolver(
  file: string,
  chart: ChartRules,
  { graph, io, cache, rules, readers, renders, clock: { evaluation } }: World,
): Resolver {
  if (!readsVariables(file, graph)) return renders;
  const known = readers.get(chart);
  if (known !== undefined) return known;
  const resolver = new Resolver({
    io: { ...io, env: (name) => chart.renderValues?.get(name) },
    policy: rules.policy(chart, 'render'),
    cache,
    evaluation,
  });
  readers.set(chart, resolver);
  return resolver;
}

/** For one file: what is computed from variables is in no cache, and is dropped afterwards. */
function secretResolver(
  env: Readonly<Record<string, string | undefined>>,
  chart: ChartRules,
  { io, cache, rules, clock: { evaluation } }: World,
): Resolver {
  return new Resolver({
    io: { ...io, env: (name) => env[name] },
    policy: rules.policy(chart, 'secret'),
    opaqueVariables: true,
    cache: withoutFiles(cache),
    evaluation,
  });
}

/** Applies a file's function to the values, and checks the types as in a file. */
function applyToValues(file: string, fn: Normalized, argument: Evaluated): Normalized {
  const { program } = argument as EvaluatedProgram;
  const secret = fn.secret || program.secret;
  const expr = {
    kind: 'App',
    fn: { kind: 'Embed', imported: fn },
    arg: { kind: 'Embed', imported: program },
  } as const;
  try {
    const source = { name: `./${file}`, text: '', secret };
    return normalize(infer({ phase: 'resolved', expr, source, secret }, fn.limits));
  } catch (error) {
    if (!isFault(error) || error.code !== 'type-argument') throw error;
    throw error.with({
      code: 'values-type',
      message: `the function does not accept the values of ${argument.file}`,
      hint: 'Use one type for the values in both files.',
    });
  }
}
