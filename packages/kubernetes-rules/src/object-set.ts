import { textOf, withoutNulls, type Json } from './json.ts';

/** An object of a chart, and where it was rendered to. */
export interface RuleObject {
  /** The chart's name, `.` for the umbrella. */
  readonly chart: string;
  /** The file in the chart: `templates/web.yaml`. */
  readonly file: string;
  /** Which document of the file, counted from 0. */
  readonly index: number;
  readonly json: Json;
  /** What was not checked when it was rendered; undefined where everything was. */
  readonly unchecked?: UncheckedParts | undefined;
  /** Whether others wrote it, in a packaged chart: rules find nothing in it, but others may refer to it. */
  readonly isForeign?: boolean | undefined;
}

/** What was not checked of an object. */
export interface UncheckedParts {
  /** Whether neither a class nor a definition of its kind is known. */
  readonly kind: boolean;
  /** Rules in CEL of its definition. */
  readonly rules: readonly { readonly rule: string; readonly reason: string }[];
}

/** An object that is in the cluster when the set is applied, although no file of the set has it. */
export interface KnownObject {
  readonly kind: string;
  /** Undefined for one in the namespace of the release, or where it may be in any. */
  readonly namespace: string | undefined;
  readonly name: string;
  /** Its keys, of a ConfigMap or a Secret; undefined where they are not known. */
  readonly keys?: readonly string[] | undefined;
}

/** What an ObjectSet is made of. */
export interface SetContent {
  readonly objects: readonly RuleObject[];
  /** Secrets that are generated from variables, and what something else creates. */
  readonly known: readonly KnownObject[];
  /** The release of Kubernetes that runs the objects: `1.34`. */
  readonly kubernetes: string;
  /** What the cluster has, as it was published; undefined where that is not known. */
  readonly published?: readonly Json[] | undefined;
}

/**
 * All objects that are applied together, with an index by kind and name.
 *
 * @example
 * new ObjectSet({ objects, known: [{ kind: 'Secret', namespace: 'shop', name: 'login' }], kubernetes: '1.34' })
 */
export class ObjectSet implements SetContent {
  readonly objects: readonly RuleObject[];
  readonly known: readonly KnownObject[];
  readonly kubernetes: string;
  readonly published: readonly Json[] | undefined;
  private readonly publishedByName: ReadonlyMap<string, Json>;
  private readonly byKind: ReadonlyMap<string, readonly RuleObject[]>;
  private readonly byName: ReadonlyMap<string, readonly RuleObject[]>;
  private readonly knownByKind: ReadonlyMap<string, readonly KnownObject[]>;
  private readonly names = new Map<string, readonly string[]>();
  private readonly knownByName: ReadonlyMap<string, readonly KnownObject[]>;

  constructor({ objects, known, kubernetes, published }: SetContent) {
    this.objects = objects.map((object) => ({ ...object, json: withoutNulls(object.json) }));
    this.known = known;
    this.kubernetes = kubernetes;
    this.published = published;
    this.publishedByName = new Map(published?.map((json) => [identityOf(json), json]));
    this.byKind = Map.groupBy(this.objects, ({ json }) => kindOf(json));
    this.byName = Map.groupBy(this.objects, ({ json }) => `${kindOf(json)} ${nameOf(json)}`);
    this.knownByKind = Map.groupBy(known, ({ kind }) => kind);
    this.knownByName = Map.groupBy(known, ({ kind, name }) => `${kind} ${name}`);
  }

  /**
   * The objects of a kind, in any API group and version.
   *
   * @example
   * set.ofKind('Service')
   */
  ofKind(kind: string): readonly RuleObject[] {
    return this.byKind.get(kind) ?? [];
  }

  /**
   * The objects of a kind with a name. An unknown namespace matches any, because the release decides.
   *
   * @example
   * set.find('Service', { namespace: 'shop', name: 'web' })
   */
  find(kind: string, { namespace, name }: ObjectName): readonly RuleObject[] {
    const found = this.byName.get(`${kind} ${name}`) ?? [];
    return found.filter(({ json }) => isSameNamespace(namespaceOf(json), namespace));
  }

  /** Like `ofKind`, among what no file of the set has. */
  knownOfKind(kind: string): readonly KnownObject[] {
    return this.knownByKind.get(kind) ?? [];
  }

  /**
   * The object as it was published; undefined for one that is new.
   *
   * @example
   * set.findPublished(deployment)
   */
  findPublished(json: Json): Json | undefined {
    return this.publishedByName.get(identityOf(json));
  }

  /** The names of all objects of a kind, known ones among them, each once. */
  namesOf(kind: string): readonly string[] {
    const names = this.names.get(kind) ?? [
      ...new Set([
        ...this.ofKind(kind).map(({ json }) => nameOf(json)),
        ...this.knownOfKind(kind).map(({ name }) => name),
      ]),
    ];
    this.names.set(kind, names);
    return names;
  }

  /** Like `find`, among what no file of the set has. */
  findKnown(kind: string, { namespace, name }: ObjectName): readonly KnownObject[] {
    const found = this.knownByName.get(`${kind} ${name}`) ?? [];
    return found.filter((each) => isSameNamespace(each.namespace, namespace));
  }
}

/** In any version of its API group. */
function identityOf(json: Json): string {
  return JSON.stringify([groupOf(json), kindOf(json), namespaceOf(json), nameOf(json)]);
}

/** The name of an object. */
export interface ObjectName {
  /** Undefined for the namespace of the release. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** Whether two namespaces can be one: an undefined one is the namespace of the release. */
export function isSameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/**
 * The kind; empty where it is absent.
 *
 * @example
 * kindOf({ kind: 'Pod' }) // 'Pod'
 */
export function kindOf(json: Json): string {
  return textOf(json, 'kind') ?? '';
}

/**
 * The API group; empty for the core group.
 *
 * @example
 * groupOf({ apiVersion: 'apps/v1' }) // 'apps'
 */
export function groupOf(json: Json): string {
  const version = textOf(json, 'apiVersion') ?? '';
  return version.includes('/') ? (version.split('/')[0] ?? '') : '';
}

/**
 * `metadata.name`; empty where it is absent.
 *
 * @example
 * nameOf({ metadata: { name: 'web' } }) // 'web'
 */
export function nameOf(json: Json): string {
  return textOf(json, 'metadata', 'name') ?? '';
}

/**
 * `metadata.namespace`; undefined for the namespace of the release.
 *
 * @example
 * namespaceOf({ metadata: { namespace: 'shop' } }) // 'shop'
 */
export function namespaceOf(json: Json): string | undefined {
  return textOf(json, 'metadata', 'namespace');
}
