import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { KubernetesObject } from './document-reading.ts';
import { offsetOf, type DocumentNodes, type Member, type ReadOptions } from './document-nodes.ts';
import { fold, isFilled, textsAt, valuesAt } from './members.ts';

/** An object with its offset in the text in place of its line. */
export type FoundObject = Omit<KubernetesObject, 'line'> & { readonly offset: number };

/** Fields of a Secret that carry no value; `sops` is what SOPS knows about encrypted ones. */
const harmless = new Set(['apiversion', 'kind', 'metadata', 'type', 'immutable', 'sops']);
const valueFields = new Set(['data', 'stringdata']);

/**
 * The objects of a document: the document, the elements of an array, the items of Lists, at any
 * depth; then every other mapping that is a Secret with values.
 *
 * @example
 * findObjects(nodes, document.contents, {})
 */
export function findObjects(
  nodes: DocumentNodes,
  contents: unknown,
  { isHarmless }: ReadOptions,
): readonly FoundObject[] {
  const isValue = (value: Node | undefined): boolean =>
    isFilled(value) && (isHarmless === undefined || !isAllHarmless(nodes, value, isHarmless));
  const seen = new Set<Node>();
  const objects: FoundObject[] = [];
  const pending: Pending[] = [{ node: nodes.resolve(contents), path: '', isInSecretList: false }];
  for (const { node, path, isInSecretList } of pending) {
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    // One by one: a function takes only so many arguments.
    if (isSeq(node)) for (const part of elements(nodes, node, path)) pending.push(part);
    if (!isMap(node)) continue;
    objects.push(describeObject(nodes, node, path, { isNested: false, isInSecretList, isValue }));
    for (const list of itemsOf(nodes, node, path)) for (const part of list) pending.push(part);
  }
  const nested = nodes.maps
    .flatMap((map) => (seen.has(map) ? [] : describeNested(nodes, map, isValue)))
    .filter(({ holdsSecretValues }) => holdsSecretValues);
  return [...objects, ...nested];
}

/** A mapping inside of an object, and the items in it if it is a list of Secrets. */
function describeNested(
  nodes: DocumentNodes,
  map: YAMLMap,
  isValue: DescribeOptions['isValue'],
): readonly FoundObject[] {
  const described = { isNested: true, isValue };
  return [
    describeObject(nodes, map, '', { ...described, isInSecretList: false }),
    ...itemsOf(nodes, map, '')
      .flat()
      .flatMap(({ node, path, isInSecretList }) =>
        isInSecretList && isMap(node)
          ? [describeObject(nodes, node, path, { ...described, isInSecretList })]
          : [],
      ),
  ];
}

interface Pending {
  readonly node: Node | undefined;
  readonly path: string;
  /** Programs give the kind of their list to items without one, and read those with another as Secrets. */
  readonly isInSecretList: boolean;
}

/** The items of a List, once for each key that a program takes for `items`. */
function itemsOf(nodes: DocumentNodes, map: YAMLMap, path: string): readonly Pending[][] {
  const members = nodes.membersOf(map);
  const isList = textsAt(nodes, members, 'kind').some((kind) => fold(kind.trim()) === 'secretlist');
  return members.flatMap(({ names, value }) =>
    names.some((name) => fold(name) === 'items') && isSeq(value)
      ? [elements(nodes, value, path === '' ? 'items' : `${path}.items`, isList)]
      : [],
  );
}

function elements(
  nodes: DocumentNodes,
  seq: { readonly items: readonly unknown[] },
  path: string,
  isInSecretList = false,
): Pending[] {
  return seq.items.map((item, index) => ({
    node: nodes.resolve(item),
    path: `${path}[${index}]`,
    isInSecretList,
  }));
}

interface DescribeOptions {
  readonly isNested: boolean;
  readonly isInSecretList: boolean;
  /** Whether the value of a field is more than nothing. */
  readonly isValue: (value: Node | undefined) => boolean;
}

function describeObject(
  nodes: DocumentNodes,
  map: YAMLMap,
  path: string,
  { isNested, isInSecretList, isValue }: DescribeOptions,
): FoundObject {
  const members = nodes.membersOf(map);
  const kinds = textsAt(nodes, members, 'kind');
  const isSecret =
    isInSecretList || kinds.some((kind) => fold(kind.trim()) === 'secret' || isEncrypted(kind));
  return {
    kind: kinds[0],
    apiVersion: textsAt(nodes, members, 'apiversion')[0],
    name: nameOf(nodes, members),
    offset: offsetOf(map),
    path,
    fields: [...new Set(members.flatMap(({ names }) => names))],
    isSecret,
    holdsSecretValues:
      isSecret &&
      members.some((member) => isValue(member.value) && carriesValues(member, isNested)),
    isNested,
    ...findGenerated(nodes, members),
  };
}

/** SOPS can encrypt any field, and values beside it can be in plaintext. */
function isEncrypted(kind: string): boolean {
  return kind.startsWith('ENC[AES256_GCM,');
}

/** What a kustomization generates Secrets from; also the object of the plug-in SecretGenerator. */
function findGenerated(nodes: DocumentNodes, members: readonly Member[]) {
  const generators = valuesAt(members, 'secretgenerator')
    .flatMap((value) => (isSeq(value) ? value.items.map((item) => nodes.resolve(item)) : [value]))
    .filter((node) => isMap(node))
    .map((map) => nodes.membersOf(map));
  const isPlugin = textsAt(nodes, members, 'kind').some((kind) => fold(kind) === 'secretgenerator');
  const all = [...generators.flat(), ...(isPlugin ? members : [])];
  const files = ['files', 'envs', 'env']
    .flatMap((field) => valuesAt(all, field))
    .flatMap((value) => (isSeq(value) ? value.items : [value]))
    .flatMap((item) => nodes.textsOf(item))
    .map((text) => text.slice(text.indexOf('=') + 1));
  return {
    hasSecretLiterals: all.some(
      (member) => member.names.some((name) => fold(name) === 'literals') && isFilled(member.value),
    ),
    secretFiles: files,
    manifestFiles: findManifestFiles(nodes, members),
  };
}

/** Fields of a kustomization with names of files, or with mappings that have one as `path`. */
const manifestFields = [
  'resources',
  'bases',
  'crds',
  'patches',
  'patchesstrategicmerge',
  'patchesjson6902',
  'generators',
  'transformers',
  'validators',
  'configurations',
  'replacements',
];

/** What a kustomization reads as YAML. */
function findManifestFiles(nodes: DocumentNodes, members: readonly Member[]): readonly string[] {
  return manifestFields
    .flatMap((field) => valuesAt(members, field))
    .flatMap((value) => (isSeq(value) ? value.items.map((item) => nodes.resolve(item)) : [value]))
    .flatMap((item) =>
      isMap(item) ? textsAt(nodes, nodes.membersOf(item), 'path') : nodes.textsOf(item),
    )
    .filter((text) => !text.includes('\n'));
}

function nameOf(nodes: DocumentNodes, members: readonly Member[]): string | undefined {
  const metadata = members.find(({ names }) => names.includes('metadata'))?.value;
  return isMap(metadata) ? textsAt(nodes, nodes.membersOf(metadata), 'name')[0] : undefined;
}

/** A mapping inside of an object that has a kind and other fields can be a reference to a Secret. */
function carriesValues({ names }: Member, isNested: boolean): boolean {
  return names
    .map(fold)
    .some((name) => (isNested ? valueFields.has(name) : !harmless.has(name) && name !== '<<'));
}

/** Whether every scalar in a value is harmless. */
function isAllHarmless(
  nodes: DocumentNodes,
  value: Node | undefined,
  isHarmless: (text: string) => boolean,
): boolean {
  const seen = new Set<Node>();
  const pending: unknown[] = [value];
  for (const item of pending) {
    const node = nodes.resolve(item);
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    if (isMap(node)) for (const member of nodes.membersOf(node)) pending.push(member.value);
    else if (isSeq(node)) for (const part of node.items) pending.push(part);
    else if (isFilled(node) && !nodes.textsOf(node).every(isHarmless)) return false;
  }
  return true;
}
