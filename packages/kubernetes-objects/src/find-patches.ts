import { RE2JS } from 're2js';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { offsetOf, type DocumentNodes, type Member } from './document-nodes.ts';
import { fold, isFilled, textsAt, valuesAt } from './members.ts';

/** What a document patches. */
export interface FoundPatches {
  /** Where a patch writes values into a Secret, as offsets in the text. */
  readonly offsets: readonly number[];
  /** The files of patches whose target is a Secret. */
  readonly files: readonly string[];
}

/** One of these is in every mapping that is a patch. */
const patchFields = new Set(['op', 'patch', 'target']);

/** A parsed patch. Undefined where it cannot be read. */
export type ParsePatch = (text: string) => readonly ParsedPatch[] | undefined;

/** One document of a patch. */
export interface ParsedPatch {
  readonly nodes: DocumentNodes;
  readonly contents: unknown;
}

/**
 * The patches of a document: those of a kustomization or of Flux with their targets, and operations
 * of JSON Patch (RFC 6902) anywhere.
 *
 * @example
 * findPatches(nodes, parsePatch).offsets
 */
export function findPatches(nodes: DocumentNodes, parse: ParsePatch): FoundPatches {
  const offsets: number[] = [];
  const files: string[] = [];
  for (const map of nodes.maps) {
    const members = nodes.membersOf(map);
    if (!members.some(({ names }) => names.some((name) => patchFields.has(fold(name))))) continue;
    if (isSecretOperation(nodes, members, false)) offsets.push(offsetOf(map));
    const isForSecret = valuesAt(members, 'target').some((target) => isSecretTarget(nodes, target));
    const patches = valuesAt(members, 'patch');
    if (patches.some((patch) => writesSecret(nodes, patch, isForSecret, parse)))
      offsets.push(offsetOf(map));
    if (isForSecret) files.push(...textsAt(nodes, members, 'path'));
  }
  return { offsets, files };
}

/**
 * Whether a patch that is applied to a Secret writes values.
 *
 * @example
 * patchWritesValues(parsed)
 */
export function patchWritesValues({ nodes, contents }: ParsedPatch): boolean {
  return changesValues(nodes, nodes.resolve(contents), true);
}

function writesSecret(
  nodes: DocumentNodes,
  patch: Node | undefined,
  isForSecret: boolean,
  parse: ParsePatch,
): boolean {
  if (!isScalar(patch)) return changesValues(nodes, patch, isForSecret);
  return nodes.textsOf(patch).some((text) => {
    const parsed = parse(text);
    if (parsed === undefined) return isForSecret;
    return parsed.some((each) =>
      changesValues(each.nodes, each.nodes.resolve(each.contents), isForSecret),
    );
  });
}

function changesValues(
  nodes: DocumentNodes,
  patch: Node | undefined,
  isForSecret: boolean,
): boolean {
  if (isSeq(patch)) {
    return patch.items
      .map((item) => nodes.resolve(item))
      .some((item) => isMap(item) && isSecretOperation(nodes, nodes.membersOf(item), isForSecret));
  }
  if (!isForSecret || !isMap(patch)) return false;
  const members = nodes.membersOf(patch);
  return ['data', 'stringdata'].some((field) => valuesAt(members, field).some(isFilled));
}

/** An operation on `/stringData` or `/data`, and one that makes an object a Secret. */
function isSecretOperation(
  nodes: DocumentNodes,
  members: readonly Member[],
  isForSecret: boolean,
): boolean {
  if (valuesAt(members, 'op').length === 0) return false;
  const paths = textsAt(nodes, members, 'path').map(fold);
  if (paths.includes('/kind'))
    return textsAt(nodes, members, 'value').some((kind) => fold(kind.trim()) === 'secret');
  const isOfValues = paths.some(
    (path) => /^\/stringdata(?:\/|$)/.test(path) || (isForSecret && /^\/data(?:\/|$)/.test(path)),
  );
  return isOfValues && valuesAt(members, 'value').some((value) => isValue(nodes, value));
}

/** What Flux substitutes is not in the file. */
function isValue(nodes: DocumentNodes, value: Node | undefined): boolean {
  const isSubstituted =
    isScalar(value) && nodes.textsOf(value).every((text) => /^\$\{\w+\}$/.test(text.trim()));
  return isFilled(value) && !isSubstituted;
}

/**
 * The kind of a target is a regular expression of Go, which always ends in linear time; a target
 * without one is most often not a Secret.
 */
function isSecretTarget(nodes: DocumentNodes, target: Node | undefined): boolean {
  if (!isMap(target)) return false;
  return textsAt(nodes, nodes.membersOf(target), 'kind').some(matchesSecret);
}

function matchesSecret(kind: string): boolean {
  try {
    return RE2JS.compile(kind, RE2JS.CASE_INSENSITIVE).matches('Secret');
  } catch {
    return true;
  }
}
