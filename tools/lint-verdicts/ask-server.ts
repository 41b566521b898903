import type { Answer, Cluster } from '../flux/cluster.ts';
import { intactSet } from './intact-set.ts';
import { shopSet } from './sets/shop.ts';
import { changedObjects, type Fields, type Variant } from './variant.ts';

/** The API server's answer to a variant: its message by the object's short name; empty for accepted. */
export type Verdict = Readonly<Record<string, string>>;

const EMPTY = 'shop-empty';
const PUBLISHED = 'shop';

/**
 * Asks an API server for its verdict of each variant: a strict dry run of server-side apply. New objects
 * are asked for in an empty namespace before anything is published.
 */
export async function askServer(
  cluster: Cluster,
  variants: readonly Variant[],
): Promise<Readonly<Record<string, Verdict>>> {
  const server = new Server(cluster);
  const intact = intactSet();
  const verdicts: Record<string, Verdict> = {};
  for (const namespace of [EMPTY, PUBLISHED]) {
    await server.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  }
  const created = variants.filter(({ isUpdate }) => !isUpdate);
  verdicts['intact'] = await server.judge(intact as Record<string, Fields>, EMPTY);
  for (const each of created) {
    verdicts[each.name] = await server.judge(changedObjects(intact, each), EMPTY);
  }
  for (const object of Object.values(intact)) await server.apply(object as Fields);
  for (const each of variants.filter(({ isUpdate }) => isUpdate)) {
    verdicts[each.name] = await server.judge(changedObjects(intact, each), PUBLISHED);
  }
  return verdicts;
}

/**
 * Asks an API server about variants of a set whose objects refer to each other. Objects of kinds that it does
 * not know are left out.
 */
export async function askAboutShop(
  cluster: Cluster,
  variants: readonly Variant[],
): Promise<Readonly<Record<string, Verdict>>> {
  const server = new Server(cluster);
  const intact = shopSet();
  await server.apply(intact['namespace'] as Fields);
  const verdicts: Record<string, Verdict> = {
    intact: await server.judgeKnown(intact as Record<string, Fields>),
  };
  for (const each of variants) {
    verdicts[each.name] = await server.judgeKnown(changedObjects(intact, each));
  }
  return verdicts;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** An API server that judges objects. */
export class Server {
  private readonly cluster: Cluster;
  /** Whether objects are created, and not applied. */
  private readonly creates: boolean;
  private readonly resources = new Map<string, readonly Resource[]>();

  constructor(cluster: Cluster, { creates = false } = {}) {
    this.cluster = cluster;
    this.creates = creates;
  }

  async judge(objects: Readonly<Record<string, Fields>>, namespace: string): Promise<Verdict> {
    const verdict: Record<string, string> = {};
    for (const [name, object] of Object.entries(objects)) {
      const path = await this.pathOf(object, namespace);
      if (path === undefined) {
        const { kind, apiVersion } = object as { kind: string; apiVersion: string };
        verdict[name] = `no matches for kind "${kind}" in version "${apiVersion}"`;
        continue;
      }
      const answer = await this.send(path, object, '&dryRun=All');
      if (answer.status >= 300) verdict[name] = shorten(messageOf(answer));
    }
    return verdict;
  }

  /** Like `judge`, without objects of custom kinds and of namespaces that do not exist. */
  async judgeKnown(objects: Readonly<Record<string, Fields>>): Promise<Verdict> {
    const known: Record<string, Fields> = {};
    for (const [name, object] of Object.entries(objects)) {
      if ((await this.pathOf(object, PUBLISHED)) !== undefined) known[name] = object;
    }
    return this.judge(known, PUBLISHED);
  }

  async apply(object: Fields): Promise<void> {
    const path = await this.pathOf(object, PUBLISHED);
    if (path === undefined) throw new Error('an intact object has an unknown kind');
    const answer = await this.send(path, object, '');
    if (answer.status >= 300) throw new Error(messageOf(answer));
  }

  private async send(path: string, object: Fields, more: string): Promise<Answer> {
    const { name } = object['metadata'] as { name?: string };
    const query = `fieldManager=lint&force=true&fieldValidation=Strict${more}`;
    const body = JSON.stringify(object);
    if (name === undefined || this.creates) {
      const message = { method: 'POST', path: `${path}?${query.replace('&force=true', '')}` };
      return this.cluster.send({ ...message, type: 'application/json', body });
    }
    return this.cluster.send({
      method: 'PATCH',
      path: `${path}/${encodeURIComponent(name)}?${query}`,
      type: 'application/apply-patch+yaml',
      body,
    });
  }

  private async pathOf(object: Fields, namespace: string): Promise<string | undefined> {
    const { apiVersion, kind, metadata } = object as unknown as {
      apiVersion: string;
      kind: string;
      metadata: { namespace?: string };
    };
    const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const found = (await this.resourcesOf(root)).find((each) => each.kind === kind);
    if (found === undefined) return undefined;
    const place = encodeURIComponent(metadata.namespace ?? namespace);
    return `${root}/${found.namespaced ? `namespaces/${place}/` : ''}${found.name}`;
  }

  private async resourcesOf(root: string): Promise<readonly Resource[]> {
    const known = this.resources.get(root);
    if (known !== undefined) return known;
    const { status, text } = await this.cluster.send({ path: root });
    const all = status === 200 ? (JSON.parse(text) as { resources: Resource[] }).resources : [];
    const found = all.filter(({ name }) => !name.includes('/'));
    this.resources.set(root, found);
    return found;
  }
}

function messageOf({ text }: Answer): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    return text;
  }
}

/** Without the object's name, long values and what differs from run to run. */
function shorten(message: string): string {
  const short = message
    .replace(/^\S+ "[^"]*" is invalid: /, '')
    .replaceAll(/(.)\1{40,}/gu, '$1…')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replaceAll(/Once-[a-z0-9]{5}/g, 'Once-…')
    .replaceAll(/\s+/g, ' ');
  return short.length > 240 ? `${short.slice(0, 240)}…` : short;
}
