import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeChartArchive } from '@dhallmark/kubernetes-objects/archives';

/** A request that the server got. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
}

/**
 * A server on loopback with one chart, `redis`. It serves an index as a repository of Helm does, and a
 * registry after the OCI distribution specification 1.1 with tokens, pages of tags, and blobs on another
 * host. It is a stand-in for both: a real registry takes minutes to build.
 */
export interface ChartServer {
  readonly url: string;
  readonly oci: string;
  readonly requests: readonly SeenRequest[];
  readonly archive: (version: string) => Uint8Array;
  /** Forgets requests and what the functions below changed. */
  readonly reset: () => void;
  /** Publishes other content under a version, with its digest. */
  readonly republish: (version: string) => void;
  /** Sends other content than the digests say. */
  readonly tamper: (version: string) => void;
  /** Asks for credentials that nobody has. */
  readonly protect: () => void;
  readonly close: () => void;
}

/** The oldest first, as text: 20.10.0 is the newest of 20. */
const VERSIONS = ['19.0.0', '20.1.0', '20.10.0', '20.2.0', '20.3.0', '21.0.0', '22.0.0-rc.1'];
const LAYER = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

interface State {
  isPrivate: boolean;
  readonly requests: SeenRequest[];
  readonly republished: Set<string>;
  readonly tampered: Set<string>;
}

/** Starts the server. */
export async function startChartServer(): Promise<ChartServer> {
  let state = newState();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, response, { state, port });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/charts`,
    oci: `oci://127.0.0.1:${port}/charts`,
    get requests() {
      return state.requests;
    },
    archive: (version) => archiveOf(version, ''),
    reset: () => {
      state = newState();
    },
    republish: (version) => state.republished.add(version),
    tamper: (version) => state.tampered.add(version),
    protect: () => {
      state.isPrivate = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function newState(): State {
  return { isPrivate: false, requests: [], republished: new Set(), tampered: new Set() };
}

function archiveOf(version: string, note: string): Uint8Array {
  const metadata = `apiVersion: v2\nname: redis\nversion: ${version}\ndescription: "${note}"\n`;
  return writeChartArchive('redis', new Map([['Chart.yaml', Buffer.from(metadata)]]));
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Answering {
  readonly state: State;
  readonly port: number;
}

function answer(
  { url: path = '', headers }: IncomingMessage,
  response: ServerResponse,
  { state, port }: Answering,
): void {
  const { authorization } = headers;
  state.requests.push({ path, authorization });
  const published = (version: string): Uint8Array =>
    archiveOf(version, state.republished.has(version) ? 'changed' : '');
  const sent = (version: string): Uint8Array =>
    state.tampered.has(version) ? archiveOf(version, 'evil') : published(version);
  const end = (status: number, body: string | Uint8Array = '', more = {}): void => {
    response.writeHead(status, more).end(body);
  };
  if (path.startsWith('/token?')) {
    return state.isPrivate ? end(401) : end(200, JSON.stringify({ token: 'for-reading' }));
  }
  if (state.isPrivate || (path.startsWith('/v2/') && authorization !== 'Bearer for-reading')) {
    const realm = `http://127.0.0.1:${port}/token`;
    const challenge = `Bearer realm="${realm}",service="registry",scope="repository:charts/redis:pull"`;
    return end(401, '', path.startsWith('/v2/') ? { 'www-authenticate': challenge } : {});
  }
  const version = VERSIONS.find((each) => path.endsWith(`redis-${each}.tgz`));
  if (version !== undefined) return end(200, sent(version));
  if (path === '/charts/index.yaml') return end(200, indexOf(published));
  const tag = VERSIONS.find((each) => path === `/v2/charts/redis/manifests/${each}`);
  if (tag !== undefined) return end(200, manifestOf(published(tag)));
  const blob = VERSIONS.find(
    (each) => path === `/v2/charts/redis/blobs/sha256:${digest(published(each))}`,
  );
  // another name of this machine is another server
  const storage = `http://localhost:${port}/storage/redis-${blob}.tgz`;
  if (blob !== undefined) return end(307, '', { location: storage });
  if (path === '/v2/charts/redis/tags/list?n=1000') {
    const more = '</v2/charts/redis/tags/list?n=1000&last=20.10.0>; rel="next"';
    return end(200, JSON.stringify({ tags: VERSIONS.slice(0, 2) }), { link: more });
  }
  if (path.startsWith('/v2/charts/redis/tags/list?')) {
    return end(200, JSON.stringify({ tags: VERSIONS.slice(2) }));
  }
  return end(404);
}

function indexOf(published: (version: string) => Uint8Array): string {
  const entries = VERSIONS.map(
    (version) =>
      `  - name: redis\n    version: ${version}\n    digest: ${digest(published(version))}\n    urls:\n    - redis-${version}.tgz\n`,
  );
  return `apiVersion: v1\nentries:\n  redis:\n${entries.join('')}`;
}

function manifestOf(bytes: Uint8Array): string {
  const layers = [{ mediaType: LAYER, digest: `sha256:${digest(bytes)}`, size: bytes.length }];
  return JSON.stringify({ schemaVersion: 2, layers });
}
