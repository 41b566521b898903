import { createHash } from 'node:crypto';
import { fault } from '../fault.ts';
import {
  checkAddress,
  isPrivate,
  isThisMachine,
  requirePage,
  unreachable,
  type FetchPage,
  type Page,
} from './fetch-page.ts';

/** A manifest of an image or an artifact (OCI image specification 1.1). */
export interface OciManifest {
  readonly layers: readonly OciDescriptor[];
}

/** What a manifest refers to. */
export interface OciDescriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 digits. */
  readonly digest: string;
}

/**
 * A repository of an OCI registry, read without an account. Each function throws Fault
 * `repository-unreachable`, `repository-private`, `repository-content`.
 */
export interface OciRepository {
  readonly listTags: () => Promise<readonly string[]>;
  /** By a tag, or a digest. */
  readonly readManifest: (reference: string) => Promise<OciManifest>;
  /** Its digest is verified. */
  readonly readBlob: (digest: string, maxSize: number) => Promise<Uint8Array>;
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** In bytes; the limit that registries have for manifests. */
const MAX_MANIFEST = 4 * 2 ** 20;
const MOST_PAGES = 100;

/**
 * Opens a repository of a registry (OCI distribution specification 1.1, with the tokens of the Docker
 * registry's `Bearer` scheme).
 *
 * @param name `registry.example.org/charts/redis`, as after `oci://`
 * @example
 * const tags = await openOciRepository('registry.example.org/charts/redis', fetchPage).listTags();
 */
export function openOciRepository(name: string, fetchPage: FetchPage): OciRepository {
  const { host, path } = splitName(name);
  const base = `${isThisMachine(host.replace(/:\d+$/, '')) ? 'http' : 'https'}://${host}/v2/${path}`;
  const origin = checkAddress(base).origin;
  let token: string | undefined;
  const get = async (url: string, maxSize: number, accept?: string): Promise<Page> => {
    const ask = async (): Promise<Page> =>
      fetchPage({
        url,
        maxSize,
        headers: {
          ...(accept === undefined ? {} : { accept }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      });
    const page = await ask();
    if (page.status !== 401 || token !== undefined) return page;
    token = await readToken(page.header('www-authenticate') ?? '', `${host}/${path}`, fetchPage);
    return ask();
  };
  return {
    listTags: async () => {
      const tags: string[] = [];
      let next: string | undefined = `${base}/tags/list?n=1000`;
      for (let count = 0; next !== undefined && count < MOST_PAGES; count += 1) {
        const page: Page = await get(next, MAX_MANIFEST);
        const { tags: found } = parseJson(requirePage(page), next) as { readonly tags?: unknown };
        if (Array.isArray(found)) tags.push(...found.filter((tag) => typeof tag === 'string'));
        next = nextPage(page.header('link'), next, origin);
      }
      return tags;
    },
    readManifest: async (reference) => {
      const url = `${base}/manifests/${reference}`;
      const page = await get(url, MAX_MANIFEST, MANIFEST);
      const body = requirePage(page);
      const digest = page.header('docker-content-digest');
      if (digest?.startsWith('sha256:') === true) requireDigest(body, digest, url);
      return parseManifest(body, url);
    },
    readBlob: async (digest, maxSize) => {
      const url = `${base}/blobs/${digest}`;
      const body = requirePage(await get(url, maxSize));
      requireDigest(body, digest, url);
      return body;
    },
  };
}

/** Names as the distribution specification has them. */
function splitName(name: string): { readonly host: string; readonly path: string } {
  const [, host = '', path = ''] = /^([^/@]+)\/(.+)$/.exec(name) ?? [];
  const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
  if (host !== '' && new RegExp(`^${part}(?:/${part})*$`).test(path)) return { host, path };
  throw fault({
    code: 'repository-address',
    message: `oci://${name} is not the name of a repository in a registry`,
    hint: 'Write oci://HOST/PATH in lower case; the name of the chart is added to it.',
  });
}

/** A token for reading without an account, from the server that the registry names. */
async function readToken(challenge: string, name: string, fetchPage: FetchPage): Promise<string> {
  const fields = new Map(
    [...challenge.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const realm = fields.get('realm');
  if (!/^bearer /i.test(challenge) || realm === undefined) throw isPrivate(`oci://${name}`);
  const url = checkAddress(realm);
  for (const key of ['service', 'scope']) {
    const value = fields.get(key);
    if (value !== undefined) url.searchParams.set(key, value);
  }
  const page = await fetchPage({ url: url.href, maxSize: MAX_MANIFEST });
  if (page.status !== 200) throw isPrivate(`oci://${name}`);
  const answer = parseJson(page.body, url.href) as {
    readonly token?: unknown;
    readonly access_token?: unknown;
  };
  const token = answer.token ?? answer.access_token;
  if (typeof token !== 'string') throw isPrivate(`oci://${name}`);
  return token;
}

/** The rest of a list (RFC 8288), from the same server. */
function nextPage(link: string | undefined, url: string, origin: string): string | undefined {
  const target = /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1];
  if (target === undefined) return undefined;
  const next = new URL(target, url);
  if (next.origin !== origin) throw unreachable(url, 'its next page is on another server');
  return next.href;
}

function parseManifest(body: Uint8Array, url: string): OciManifest {
  const { layers } = parseJson(body, url) as { readonly layers?: unknown };
  const list = Array.isArray(layers) ? (layers as readonly Partial<OciDescriptor>[]) : [];
  return {
    layers: list.flatMap(({ mediaType, digest }) =>
      typeof mediaType === 'string' && typeof digest === 'string' ? [{ mediaType, digest }] : [],
    ),
  };
}

function parseJson(body: Uint8Array, url: string): object {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // below
  }
  throw badContent(`${url} does not answer with JSON of a registry`);
}

function requireDigest(body: Uint8Array, digest: string, url: string): void {
  const found = `sha256:${createHash('sha256').update(body).digest('hex')}`;
  if (found !== digest) throw badContent(`${url} does not have the digest ${digest}`);
}

/**
 * A repository that answers with something else than what was asked for.
 *
 * @example
 * throw badContent('https://charts.example.org/index.yaml is not an index of charts');
 */
export function badContent(message: string): Error {
  return fault({
    code: 'repository-content',
    message,
    hint: 'Nothing was written. Try again, and ask the owner of the repository if it stays so.',
  });
}
