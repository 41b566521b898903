import { Fault, locationIn, type FaultLocation, type TextSpan } from '@dhallmark/fault';
import {
  locationText,
  type Code as DhallCode,
  type Import,
  type ImportPolicy,
  type Location,
} from '@dhallmark/dhall';
import {
  refuseImport,
  refuseRenderVariable,
  type PolicyOptions,
  type PolicyRequest,
} from './import-policy.ts';
import { chartFault } from '../codes.ts';
import { refusedSource, type Refusal } from '../sources/sources.ts';
import type { GraphEdge, ImportGraph } from './import-graph.ts';
import type { ChartRules } from './session.ts';

/** A render is cached and reads declared variables only. A Secret is evaluated in memory, with variables. */
type Purpose = 'render' | 'secret';

/** What files may import, checked before anything is evaluated and again during evaluation. */
export interface ImportRules {
  /** The file itself, or every import of its closure that is refused, each with its place. */
  refusedIn(file: string, chart: ChartRules, purpose: Purpose): readonly Fault[];
  /** Syntax errors of a file and of what it has to import, and required imports that are absent. */
  brokenIn(file: string): readonly Fault[];
  /** The same as `refusedIn` for what only the resolver sees: imports below a hash, redirects, remote files. */
  policy(chart: ChartRules, purpose: Purpose): ImportPolicy;
  /** The content of a file that a policy accepted. Throws Fault `import-refused` for any other. */
  readFile(path: string): Uint8Array | undefined;
}

/** What the rules read. */
export type RulesInput = Omit<PolicyOptions, 'listedVariables'>;

export function createImportRules(input: RulesInput, graph: ImportGraph): ImportRules {
  const { sources } = input;
  /** Files that are accepted only because a hash covers them; it covers what they import, too. */
  const covered = new Set<string>();
  const refuse = (
    request: PolicyRequest,
    { variables: listedVariables, renderVariables = [] }: ChartRules,
    purpose: Purpose,
  ): Refusal | undefined => {
    if (request.type === 'variable' && purpose === 'render') {
      return refuseRenderVariable(request, renderVariables);
    }
    const refusal = refuseImport(request, { ...input, listedVariables });
    if (request.type === 'file' && refusal === undefined && isRefused(request.path, sources)) {
      covered.add(request.path);
    }
    return refusal;
  };
  return {
    refusedIn: (file, chart, purpose) => {
      const entry = sources.find(file);
      if (entry !== undefined && 'refusal' in entry) return [refusedSource(file, entry.refusal)];
      return graph.closure(file).flatMap((edge) => {
        const request = toRequest(edge);
        const refusal = request && refuse(request, chart, purpose);
        return refusal ? [toFault(edge, refusal, input)] : [];
      });
    },
    brokenIn: (file) => {
      const { malformed, absent } = graph.problemsOf(file);
      return [...malformed, ...absent.map((edge) => absentImport(edge, input))];
    },
    policy: (chart, purpose) => (asked) => {
      const request = toResolverRequest(asked, covered);
      return request && refuse(request, chart, purpose);
    },
    readFile: (path) => {
      const found = covered.has(path) ? sources.find(path, true) : undefined;
      return found !== undefined && 'bytes' in found ? found.bytes : sources.read(path);
    },
  };
}

function isRefused(path: string, sources: RulesInput['sources']): boolean {
  const found = sources.find(path);
  return found !== undefined && 'refusal' in found;
}

function toFault(
  { importer, node: { span } }: GraphEdge,
  { message, hint }: Refusal,
  { sources }: RulesInput,
): Fault {
  const location = placeOf({ importer, span }, sources);
  return chartFault({ code: 'import-refused', message, hint, location });
}

/** As the evaluator reports the first one. */
function absentImport(
  { importer, path, node: { span } }: GraphEdge,
  { sources }: RulesInput,
): Fault {
  return new Fault({
    code: 'import-no-file' satisfies DhallCode,
    message: `the file ./${path} does not exist`,
    hint: 'A path is relative to the file that contains the import.',
    location: placeOf({ importer, span }, sources),
  });
}

function placeOf(
  { importer, span }: { readonly importer: string; readonly span: TextSpan | undefined },
  sources: RulesInput['sources'],
): FaultLocation {
  if (span === undefined) return { file: importer };
  const text = Buffer.from(sources.read(importer) ?? []).toString('utf8');
  return locationIn(importer, text, span);
}

function toRequest({ importer, node, path }: GraphEdge): PolicyRequest | undefined {
  const { location, mode, hash } = node;
  switch (location.type) {
    case 'local':
      return path === undefined
        ? { type: 'elsewhere', shown: shownPath(node) }
        : { type: 'file', path, isVerified: hash !== undefined };
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

/** Without userinfo. The port is a part of the allowed host. */
function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
}

function toResolverRequest(
  asked: Parameters<ImportPolicy>[0],
  covered: ReadonlySet<string>,
): PolicyRequest | undefined {
  const { location, mode, hash, parent } = asked;
  if (location.type === 'missing') return undefined;
  if (location.type === 'remote') {
    // the hash of a file covers what the file imports
    const hasHash = hash !== undefined || parent?.type === 'remote';
    const hasHeaders = location.headers.length > 0;
    return { type: 'remote', host: hostOf(location.url.authority), hasHash, hasHeaders };
  }
  if (location.type === 'env') {
    const importer = parent === undefined ? '' : (workspacePath(parent) ?? '');
    return { type: 'variable', name: location.name, asText: mode === 'text', importer };
  }
  const path = workspacePath(location);
  const importer = parent === undefined ? undefined : workspacePath(parent);
  const isVerified = hash !== undefined || (importer !== undefined && covered.has(importer));
  if (path !== undefined) return { type: 'file', path, isVerified };
  return { type: 'elsewhere', shown: locationText(location) };
}

/** Undefined for what is not a file of the workspace. */
function workspacePath(location: Location): string | undefined {
  if (location.type !== 'local' || location.prefix !== 'here') return undefined;
  const { directory, file } = location.path;
  return directory.includes('..') ? undefined : [...directory, file].join('/');
}
