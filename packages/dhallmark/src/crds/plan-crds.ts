import { encode } from '@dhallmark/dhall';
import { isFault } from '@dhallmark/fault';
import {
  parseInputs,
  readCoreTypes,
  renderCrdFile,
  renderReducedCrds,
  type CustomKind,
} from '@dhallmark/openapi-to-dhall';
import { fault } from '../fault.ts';
import { comparePackages, type PackageChange } from '../library/compare-packages.ts';
import { readLibrary } from '../library/installed-library.ts';
import { libraryFile } from '../library/library-imports.ts';
import { planLibrary, type ReadText } from '../library/plan-library.ts';
import type { Env } from '../workspace/env.ts';
import { evaluatePackage } from './evaluate-package.ts';
import { choosePackageName } from './package-name.ts';
import { readStamp, stampPackage, type Stamp } from './stamp.ts';

/** What the package for custom kinds is made from. */
export interface CrdChoice {
  /** Files with CustomResourceDefinitions: see `readCrdInputs`. */
  readonly inputs: readonly { readonly name: string; readonly text: string }[];
  /** Default: from the domain of their API group. */
  readonly name?: string | undefined;
  /** Integers that may be negative. Default: those of the last time. */
  readonly negative?: readonly string[] | undefined;
  /** Whether files that somebody edited are written again. */
  readonly overwrite?: boolean | undefined;
}

/** What happens to a package for custom kinds. */
export interface CrdPlan {
  readonly name: string;
  /** package.dhall, relative to the workspace. */
  readonly path: string;
  readonly status: 'added' | 'current' | 'updated';
  readonly kinds: readonly CustomKind[];
  /** The files that differ, by path relative to the workspace. */
  readonly writes: ReadonlyMap<string, string>;
  /** What an update changes for charts; undefined if what is there cannot be evaluated. */
  readonly changes: readonly PackageChange[] | undefined;
}

/**
 * The folder of a package for custom kinds, relative to the workspace.
 *
 * @example
 * crdFolder('argoproj'); // 'dhall/crds/argoproj'
 */
export function crdFolder(name: string): string {
  return `dhall/crds/${name}`;
}

/**
 * The Dhall package for CustomResourceDefinitions, which shares the types of the Kubernetes package that
 * the workspace imports, and crds.yaml, by which objects of these kinds are validated. Where the
 * workspace does not import Kubernetes yet, the import is added.
 *
 * Throws Fault `no-crd`, `bad-crd`, `ambiguous-name`, `unknown-integer`, `invalid-name`,
 * `crd-package-installed`, `crd-package-edited`, `crd-package-kinds`, and those of evaluating the Kubernetes package.
 *
 * @example
 * const { writes } = await planCrds({ inputs }, (path) => tree.read(path, 'utf8') ?? undefined, env);
 */
export async function planCrds(choice: CrdChoice, read: ReadText, env: Env): Promise<CrdPlan> {
  const crds = parseInputs(choice.inputs);
  const kinds = crds.map(({ kind }) => kind);
  const name = choosePackageName(choice.name, kinds, readLibrary());
  const folder = crdFolder(name);
  const path = `${folder}/package.dhall`;
  const definitionsPath = `${folder}/crds.yaml`;
  const former = { code: read(path), definitions: read(definitionsPath) };
  const stamp = checkFormer(choice, folder, former);
  if (choice.overwrite !== true) refuseToDrop(kinds, definitionsPath, former.definitions);
  const negative = choice.negative ?? stamp?.negative ?? [];
  const writes = planKubernetes(read);
  const readPlanned: ReadText = (file) => writes.get(file) ?? read(file);
  const kubernetes = await evaluatePackage(KUBERNETES, readPlanned, env);
  const core = readCoreTypes(kubernetes);
  const body = renderCrdFile(kinds, { kubernetes: IMPORTED, core, negative });
  const definitions = renderReducedCrds(crds.map(({ definition }) => definition));
  const code = stampPackage({ code: body, definitions }, describeGroups(kinds), { negative });
  for (const [file, text, before] of [
    [path, code, former.code],
    [definitionsPath, definitions, former.definitions],
  ] as const) {
    if (text !== before?.replaceAll('\r\n', '\n')) writes.set(file, text);
  }
  const made = encode(await evaluatePackage(path, readPlanned, env));
  const isThere = former.code !== undefined;
  const isSame = !writes.has(path) && !writes.has(definitionsPath);
  const status = isSame ? 'current' : isThere ? 'updated' : 'added';
  const changes = status === 'updated' ? await findChanges(path, made, read, env) : [];
  return { name, path, status, kinds, writes, changes };
}

const KUBERNETES = libraryFile('kubernetes');
/** The same as a file of a package imports it. */
const IMPORTED = '../../kubernetes.dhall';

/** What is there now. */
interface Former {
  readonly code: string | undefined;
  readonly definitions: string | undefined;
}

/** The release's own crds.yaml may become the reduced one. Throws Fault `crd-package-edited`. */
function checkFormer(
  { inputs, overwrite = false }: CrdChoice,
  folder: string,
  { code, definitions }: Former,
): Stamp | undefined {
  if (code === undefined && definitions === undefined) return undefined;
  const stamp = readStamp({ code: code ?? '', definitions: definitions ?? '' });
  const isGiven = code === undefined && inputs.some(({ text }) => text === definitions);
  if (stamp !== undefined || overwrite || isGiven) return stamp;
  throw fault({
    code: 'crd-package-edited',
    message: `${folder}/ was edited, or was not written by this command`,
    location: { file: `${folder}/package.dhall` },
    hint: 'Nothing was written. Choose another --name, or pass --overwrite to lose the changes.',
  });
}

/** Two operators may have one domain. Throws Fault `crd-package-kinds`. */
function refuseToDrop(kinds: readonly CustomKind[], file: string, definitions = ''): void {
  if (definitions === '') return;
  const known = new Set(kinds.map(describeKind));
  const dropped = parseInputs([{ name: file, text: definitions }])
    .map(({ kind }) => describeKind(kind))
    .filter((name) => !known.has(name));
  if (dropped.length === 0) return;
  throw fault({
    code: 'crd-package-kinds',
    message: `the package has kinds that are not in the given files: ${[...new Set(dropped)].join(', ')}`,
    location: { file },
    hint: 'Nothing was written. Pass the files of all its kinds, choose another --name, or pass --overwrite to drop the others.',
  });
}

function describeKind({ group, kind }: CustomKind): string {
  return `${kind} of ${group}`;
}

function planKubernetes(read: ReadText): Map<string, string> {
  if (read(KUBERNETES) !== undefined) return new Map();
  const planned = planLibrary(readLibrary(), read, { names: ['kubernetes'] });
  return new Map(
    planned.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])),
  );
}

function describeGroups(kinds: readonly CustomKind[]): string {
  const groups = [...new Set(kinds.map(({ group }) => group))].toSorted();
  return `The custom resources of ${groups.join(', ')}`;
}

async function findChanges(
  path: string,
  made: Uint8Array,
  read: ReadText,
  env: Env,
): Promise<readonly PackageChange[] | undefined> {
  try {
    return comparePackages(encode(await evaluatePackage(path, read, env)), made);
  } catch (error) {
    // what is there may be edited, or import what is not there any longer
    if (!isFault(error)) throw error;
    return undefined;
  }
}
