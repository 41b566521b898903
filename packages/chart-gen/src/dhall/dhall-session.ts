import { isFault } from '@dhallmark/fault';
import {
  evaluateInput,
  ImportCache,
  infer,
  normalize,
  Resolver,
  type ImportIo,
  type Normalized,
} from '@dhallmark/dhall';
import { ChartError } from '../diagnostic.ts';
import { toChartError, toEvaluated, type EvaluatedProgram } from './evaluated-program.ts';
import { createImportGraph } from './import-graph.ts';
import { createImportRules, type ImportRules } from './import-rules.ts';
import type { DhallSession, Evaluated, EvaluateOptions } from './session.ts';

export interface SessionOptions {
  /** Files by `./path` from the workspace's root, the net, the semantic cache. */
  readonly io: ImportIo;
  /** A file's bytes by its path relative to the workspace; undefined when it is absent. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Whether Git tracks a file, and it is no symbolic link out of the workspace. */
  readonly isTracked: (path: string) => boolean;
  readonly allowedHosts: readonly string[];
  /** Kept by a long-lived process from one session to the next; nothing secret goes into it. */
  readonly cache?: ImportCache | undefined;
}

/** A session over the evaluator. Each file is read once: what it was then counts for the session. */
export function createDhallSession(options: SessionOptions): DhallSession {
  const readFile = remembered(options.readFile);
  const graph = createImportGraph(readFile);
  const rules = createImportRules({ ...options, readFile }, graph);
  const io = workspaceIo(options.io, readFile);
  const cache = options.cache ?? new ImportCache();
  const world: World = {
    rules,
    io,
    cache,
    renders: new Resolver({ io, policy: rules.policy([], 'render'), cache }),
  };
  const evaluated = new Map<string, Promise<EvaluatedProgram>>();
  return {
    evaluate: (file, how) => {
      // what variables went into is not remembered
      if (how.env !== undefined || how.argument !== undefined) return evaluate(file, how, world);
      const result = evaluated.get(file) ?? evaluate(file, how, world);
      evaluated.set(file, result);
      return result;
    },
    closureOf: (file) =>
      new Set([
        file,
        ...graph.closure(file).flatMap(({ path }) => (path === undefined ? [] : [path])),
      ]),
    variablesOf: (file) =>
      new Set(
        graph
          .closure(file)
          .flatMap(({ node }) => (node.location.type === 'env' ? [node.location.name] : [])),
      ),
  };
}

interface World {
  readonly rules: ImportRules;
  readonly io: ImportIo;
  readonly cache: ImportCache;
  /** Of everything that reads no variable: each import is resolved and typed once. */
  readonly renders: Resolver;
}

function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (known.has(path)) return known.get(path) as T;
    const result = read(path);
    known.set(path, result);
    return result;
  };
}

/** Files of the workspace alone, no variables: not even the home folder's header configuration. */
function workspaceIo(io: ImportIo, readFile: SessionOptions['readFile']): ImportIo {
  return {
    ...io,
    readFile: (path) => (path.startsWith('./') ? readFile(path.slice(2)) : undefined),
    env: () => undefined,
  };
}

async function evaluate(
  file: string,
  { chart, env, argument }: EvaluateOptions,
  world: World,
): Promise<EvaluatedProgram> {
  const refused = world.rules.refusedIn(file, chart.variables, env ? 'secret' : 'render');
  if (refused.length > 0) throw new ChartError(refused);
  const resolver = env ? secretResolver(env, chart.variables, world) : world.renders;
  try {
    const program = await evaluateInput({ file: `./${file}` }, resolver);
    return toEvaluated(file, argument ? apply(file, program, argument) : program);
  } catch (error) {
    throw toChartError(error, file);
  }
}

/** For one file: what it makes of the variables is in no cache, and forgotten with it. */
function secretResolver(
  env: Readonly<Record<string, string | undefined>>,
  listed: readonly string[],
  { io, cache, rules }: World,
): Resolver {
  return new Resolver({
    io: { ...io, env: (name) => env[name] },
    policy: rules.policy(listed, 'secret'),
    cache: { files: new Map(), verified: cache.verified, clear: () => undefined },
  });
}

/** The application of a file's function to a value, typed as if it stood in a file. */
function apply(file: string, fn: Normalized, argument: Evaluated): Normalized {
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
      message: `it takes other values than ${argument.file} gives`,
      hint: 'Share one type of the values between both files.',
    });
  }
}
