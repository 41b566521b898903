import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';

/** How strings are read. */
export interface ReadOptions {
  /**
   * Whether a key may occur twice in a mapping, as in a template with two branches: then every
   * value counts. Default: such a document is refused.
   */
  readonly canRepeatKeys?: boolean | undefined;
  /**
   * Whether a value of a Secret may be there, such as an encrypted one or a variable that is filled in
   * later. Default: only an empty one.
   */
  readonly isHarmless?: ((value: string) => boolean) | undefined;
}

/** A field of a mapping. A key can be read as more than one name, see `textsOf`. */
export interface Member {
  readonly names: readonly string[];
  readonly value: Node | undefined;
}

const CORE = 'tag:yaml.org,2002:';
const BINARY = `${CORE}binary`;
const tagsOf = {
  scalar: new Set(['str', 'int', 'float', 'bool', 'null', 'timestamp', 'binary', 'merge']),
  map: new Set(['map']),
  seq: new Set(['seq']),
} as const;

/** More merged fields than this in one document are refused: they could grow without limit. */
const MAX_MERGED = 100_000;

/**
 * The nodes of one document with its aliases resolved. The constructor visits every node once, in
 * the order of the text, and calls `refuse` for what programs read differently.
 *
 * @example
 * new DocumentNodes(document, (reason, offset) => refusals.push({ reason, offset }))
 */
export class DocumentNodes {
  readonly #refuse: (reason: string, offset: number) => void;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #targets = new Map<Node, Node>();
  readonly #members = new Map<YAMLMap, readonly Member[]>();
  readonly #maps: YAMLMap[] = [];
  readonly #strings: { readonly text: string; readonly offset: number }[] = [];
  readonly #canRepeatKeys: boolean;
  #merged = 0;

  constructor(
    document: Document,
    refuse: (reason: string, offset: number) => void,
    { canRepeatKeys = false }: ReadOptions = {},
  ) {
    this.#refuse = refuse;
    this.#canRepeatKeys = canRepeatKeys;
    this.#visit(document.contents);
  }

  /** All mappings of the document, each once. */
  get maps(): readonly YAMLMap[] {
    return this.#maps;
  }

  /** All scalars of the document that are not keys. */
  get strings(): readonly { readonly text: string; readonly offset: number }[] {
    return this.#strings;
  }

  /** The node itself, or what the alias refers to. */
  resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return this.#targets.get(node);
    return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
  }

  /** Every string that a program could read a scalar as: a binary one is decoded, too. */
  textsOf(node: unknown): readonly string[] {
    const scalar = this.resolve(node);
    if (!isScalar(scalar)) return [];
    const text = String(scalar.value);
    if (scalar.tag !== BINARY) return [text];
    return [text, Buffer.from(text, 'base64').toString('utf8')];
  }

  /** The fields of a mapping, those of merged mappings included. */
  membersOf(map: YAMLMap): readonly Member[] {
    const known = this.#members.get(map);
    if (known !== undefined) return known;
    // a mapping that merges itself sees no fields of itself
    this.#members.set(map, []);
    const members = map.items.flatMap(({ key, value }): readonly Member[] => {
      const names = this.textsOf(key);
      const own = { names, value: this.resolve(value) };
      return names.includes('<<') ? [own, ...this.#mergedMembers(own.value)] : [own];
    });
    this.#members.set(map, members);
    return members;
  }

  #mergedMembers(node: Node | undefined): readonly Member[] {
    const found = isSeq(node)
      ? node.items.flatMap((item) => this.#mergedMembers(this.resolve(item)))
      : isMap(node)
        ? this.membersOf(node)
        : [];
    this.#merged += found.length;
    if (this.#merged <= MAX_MERGED) return found;
    this.#refuse('it merges too many fields', offsetOf(node));
    return [];
  }

  #visit(node: unknown): void {
    if (isAlias(node)) return this.#visitAlias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    this.#checkProperties(node);
    if (isScalar(node)) {
      this.#strings.push({ text: String(node.value), offset: offsetOf(node) });
      return;
    }
    this.#open.add(node);
    if (isMap(node)) this.#visitMap(node);
    else for (const item of node.items) this.#visit(item);
    this.#open.delete(node);
  }

  #visitAlias(node: Node & { readonly source: string }): void {
    const target = this.#anchors.get(node.source);
    if (target === undefined || !isAnchorName(node.source))
      return this.#refuse('it uses an anchor that is not defined', offsetOf(node));
    if (this.#open.has(target))
      return this.#refuse('a value contains itself by an alias', offsetOf(node));
    this.#targets.set(node, target);
  }

  #visitMap(map: YAMLMap): void {
    this.#maps.push(map);
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      if (isAlias(key)) this.#visitAlias(key);
      else if (isScalar(key)) this.#checkProperties(key);
      const names = this.textsOf(key);
      if (names.length === 0) this.#refuse('a key is not a string', offsetOf(key ?? map));
      for (const name of new Set(names)) {
        if (seen.has(name) && !this.#canRepeatKeys)
          this.#refuse('a mapping has the same key twice', offsetOf(key));
        seen.add(name);
      }
      this.#visit(value);
    }
  }

  #checkProperties(node: Node & { anchor?: string; tag?: string }): void {
    const { anchor, tag } = node;
    if (anchor !== undefined) {
      if (!isAnchorName(anchor))
        this.#refuse(
          'the name of an anchor has other characters than a-z, 0-9, _ and -',
          offsetOf(node),
        );
      this.#anchors.set(anchor, node);
    }
    if (tag === undefined || isKnownTag(node, tag)) return;
    this.#refuse('it contains a tag that programs read differently', offsetOf(node));
  }
}

/** YAML 1.2 allows more, and Go's parser ends the name there. */
function isAnchorName(name: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(name);
}

/** A tag of YAML on a node of its type, or one of an application, which the cluster ignores. */
function isKnownTag(node: Node, tag: string): boolean {
  if (!tag.startsWith(CORE)) return /^![A-Za-z0-9_./-]*$/.test(tag);
  const names: ReadonlySet<string> = isMap(node)
    ? tagsOf.map
    : isSeq(node)
      ? tagsOf.seq
      : tagsOf.scalar;
  return names.has(tag.slice(CORE.length));
}

/** Where a node starts, as an offset in the text. */
export function offsetOf(node: unknown): number {
  const range =
    isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range?.[0] ?? 0;
}
