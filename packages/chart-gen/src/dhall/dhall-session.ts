import {
  ImportCache,
  localLocation,
  normalize,
  Resolver,
  typeCheck,
  type Import,
  type ImportIo,
  type ImportPolicy,
  type Location,
  type Normalized,
} from '@dhallmark/dhall';
import { refuseImport, type PolicyOptions, type PolicyRequest } from '../charts/import-policy.ts';
import { ChartError, type Diagnostic } from '../diagnostic.ts';
import { toChartError, toEvaluated, type EvaluatedProgram } from './evaluated.ts';
import { createImportGraph, type GraphEdge, type ImportGraph } from './import-graph.ts';
import type { ChartRules, DhallSession, Evaluated, EvaluateOptions } from './session.ts';
import { placeOf } from './to-diagnostic.ts';

export interface SessionOptions {
  /** Files by `./path` from the workspace's root, the net, the semantic cache. */
  readonly io: ImportIo;
  /** A file's bytes by its path relative to the workspace; undefined when it is absent. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Whether Git tracks a file, and it is no symbolic link out of the workspace. */
  readonly isTracked: (path: string) => boolean;
  readonly allowedHosts: readonly string[];
  /** Kept by a long-lived process from one session to the next. */
  readonly cache?: ImportCache | undefined;
}

/** A session over the evaluator. */
export function createDhallSession(options: SessionOptions): DhallSession {
  const graph = createImportGraph(options.readFile);
  const cache = options.cache ?? new ImportCache();
  const evaluated = new Map<string, Promise<EvaluatedProgram>>();
  return {
    evaluate: (file, how) => {
      const name = nameOf(file, how);
      let result = name === undefined ? undefined : evaluated.get(name);
      if (!result) {
        result = evaluate(file, how, { options, graph, cache });
        if (name !== undefined) evaluated.set(name, result);
      }
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

/** What to remember a result by; what variables went into is not remembered. */
function nameOf(file: string, { env, argument, chart }: EvaluateOptions): string | undefined {
  if (env !== undefined || argument !== undefined) return undefined;
  return JSON.stringify([file, chart.variables]);
}

interface World {
  readonly options: SessionOptions;
  readonly graph: ImportGraph;
  readonly cache: ImportCache;
}

async function evaluate(
  file: string,
  { chart, env, argument }: EvaluateOptions,
  world: World,
): Promise<EvaluatedProgram> {
  const rules = policyOptions(chart, world.options);
  const refused = refusedEdges(file, rules, env !== undefined, world);
  if (refused.length > 0) throw new ChartError(refused);
  const io = { ...world.options.io, env: (name: string) => env?.[name] };
  const policy = toImportPolicy(rules, env !== undefined);
  try {
    const resolver = new Resolver({ io, policy, cache: world.cache });
    const imported = await resolver.load(localLocation(`./${file}`));
    const { value, type, secret } = imported;
    const program: Normalized = { phase: 'normalized', value, type, secret };
    return toEvaluated(file, argument ? apply(file, program, argument) : program);
  } catch (error) {
    throw toChartError(error, file);
  }
}

/** The application of a file's function to a value, typed as if it stood in a file. */
function apply(file: string, fn: Normalized, argument: Evaluated): Normalized {
  const { program } = argument as EvaluatedProgram;
  const secret = fn.secret || program.secret;
  const typed = typeCheck({
    phase: 'resolved',
    expr: {
      kind: 'App',
      fn: { kind: 'Embed', imported: fn },
      arg: { kind: 'Embed', imported: program },
    },
    source: { name: `./${file}`, text: '', secret },
    secret,
  });
  return normalize(typed);
}

function policyOptions(chart: ChartRules, options: SessionOptions): PolicyOptions {
  return {
    isTracked: options.isTracked,
    allowedHosts: options.allowedHosts,
    readFile: options.readFile,
    listedVariables: chart.variables,
  };
}

/** Every import of the closure that the rules refuse, each with its place. */
function refusedEdges(
  file: string,
  rules: PolicyOptions,
  isSecret: boolean,
  { graph, options }: World,
): Diagnostic[] {
  return graph.closure(file).flatMap((edge) => {
    const refusal = refuse(toRequest(edge), rules, isSecret);
    if (!refusal) return [];
    const bytes = options.readFile(edge.importer);
    const text = bytes ? Buffer.from(bytes).toString('utf8') : '';
    const place = edge.node.span ? placeOf(text, edge.node.span.start) : {};
    return [{ code: 'import-refused', chart: '', file: edge.importer, ...place, ...refusal }];
  });
}

function refuse(
  request: PolicyRequest | undefined,
  rules: PolicyOptions,
  isSecret: boolean,
): { readonly message: string; readonly hint: string } | undefined {
  if (!request) return undefined;
  if (request.type === 'variable' && !isSecret) {
    return {
      message: `env:${request.name} is read by a file that is rendered`,
      hint: 'A render is cached and holds no value of the environment: read it in a *-secret.dhall.',
    };
  }
  return refuseImport(request, rules);
}

function toRequest({ importer, node, path }: GraphEdge): PolicyRequest | undefined {
  const { location, mode, hash } = node;
  switch (location.type) {
    case 'local':
      return path === undefined
        ? { type: 'elsewhere', shown: shownPath(node) }
        : { type: 'file', path };
    case 'remote':
      return {
        type: 'remote',
        host: hostOf(location.url.authority),
        hasHash: hash !== undefined,
        hasHeaders: location.headers !== undefined,
      };
    case 'env':
      return { type: 'variable', name: location.name, asText: mode === 'text', importer };
    case 'missing':
      return undefined;
  }
}

function shownPath({ location }: Import): string {
  if (location.type !== 'local') return '';
  const start = { absolute: '', home: '~', here: '.', parent: '..' }[location.prefix];
  return [start, ...location.path.directory, location.path.file].join('/');
}

/** Without userinfo; the port belongs to the host that is allowed. */
function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
}

/** The same rules for what only the resolver sees: imports behind a hash, redirects, remote files. */
function toImportPolicy(rules: PolicyOptions, isSecret: boolean): ImportPolicy {
  return ({ location, mode, hash, parent }) => {
    if (location.type === 'remote') {
      const chained = parent?.type === 'remote';
      return refuseImport(
        {
          type: 'remote',
          host: hostOf(location.url.authority),
          hasHash: hash !== undefined || chained,
          hasHeaders: location.headers.length > 0,
        },
        rules,
      );
    }
    if (location.type === 'env') {
      const importer = parent === undefined ? '' : (workspacePath(parent) ?? '');
      const asText = mode === 'text';
      return refuse({ type: 'variable', name: location.name, asText, importer }, rules, isSecret);
    }
    if (location.type !== 'local') return undefined;
    const path = workspacePath(location);
    return refuseImport(
      path === undefined ? { type: 'elsewhere', shown: 'a path outside' } : { type: 'file', path },
      rules,
    );
  };
}

/** undefined for what is no file of the workspace. */
function workspacePath(location: Location): string | undefined {
  if (location.type !== 'local' || location.prefix !== 'here') return undefined;
  const { directory, file } = location.path;
  return directory.includes('..') ? undefined : [...directory, file].join('/');
}
