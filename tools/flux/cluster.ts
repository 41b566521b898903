import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { request as sendRequest, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { findFreePort, startProgram, waitFor } from './run-program.ts';

/** An object as the API server returns it. */
export interface KubernetesObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly resourceVersion: string;
    readonly generation?: number;
  };
  readonly spec?: unknown;
  readonly status?: unknown;
  readonly data?: Readonly<Record<string, string>>;
}

/** A change that the API server reported. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubernetesObject;
}

/** An API server with its etcd. It has no nodes: objects are stored, pods never run. */
export interface Cluster {
  /** The path of a kubeconfig with all rights. */
  readonly kubeconfig: string;
  /** Applies an object, in JSON or YAML, at its path in the API. */
  readonly apply: (path: string, object: string | object) => Promise<void>;
  /** Changes fields of an object (RFC 7386). */
  readonly change: (path: string, fields: object) => Promise<void>;
  /** An object; undefined if it does not exist. */
  readonly read: (path: string) => Promise<KubernetesObject | undefined>;
  /** Calls `notice` with the objects at this path, and with every change of them from now on. */
  readonly watch: (path: string, notice: (change: Change) => void) => Promise<void>;
  /** Sends any request, and returns what the API server answers. */
  readonly send: (message: Message) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** A request to the API server. */
export interface Message {
  readonly method?: string;
  readonly path: string;
  /** The media type of the body. */
  readonly type?: string;
  readonly body?: string;
}

/** What the API server answers. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * Starts etcd and kube-apiserver on the loopback interface; all of their files are in `folder`.
 *
 * @param args more arguments of kube-apiserver
 */
export async function startCluster(folder: string, args: readonly string[] = []): Promise<Cluster> {
  const [clients, peers, port] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const token = randomUUID();
  const tokens = join(folder, 'tokens.csv');
  writeFileSync(tokens, `${token},admin,admin,system:masters\n`);
  const signingKey = join(folder, 'service-accounts.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(signingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const etcd = startProgram('etcd', {
    folder,
    args: [
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=http://127.0.0.1:${clients}`,
      `--advertise-client-urls=http://127.0.0.1:${clients}`,
      `--listen-peer-urls=http://127.0.0.1:${peers}`,
      `--initial-advertise-peer-urls=http://127.0.0.1:${peers}`,
      `--initial-cluster=default=http://127.0.0.1:${peers}`,
      '--unsafe-no-fsync',
    ],
  });
  const server = startProgram('kube-apiserver', {
    folder,
    args: [
      `--etcd-servers=http://127.0.0.1:${clients}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      `--secure-port=${port}`,
      // it writes its own certificate there
      `--cert-dir=${folder}`,
      `--token-auth-file=${tokens}`,
      '--authorization-mode=AlwaysAllow',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-signing-key-file=${signingKey}`,
      `--service-account-key-file=${signingKey}`,
      '--service-cluster-ip-range=10.0.0.0/24',
      '--endpoint-reconciler-type=none',
      // Flux limits its own requests only where the API server does not
      '--enable-priority-and-fairness=false',
      // nothing here creates the service accounts of namespaces
      '--disable-admission-plugins=ServiceAccount',
      ...args,
    ],
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await etcd.stop();
  };
  try {
    const certificate = await waitFor('the certificate of kube-apiserver', () => {
      etcd.check();
      server.check();
      return readIfPresent(join(folder, 'apiserver.crt'));
    });
    const connection = { port, token, certificate };
    await waitFor('kube-apiserver is ready', async () => {
      server.check();
      const answer = await send(connection, { path: '/readyz' }).catch(() => undefined);
      return answer?.status === 200 ? true : undefined;
    });
    const kubeconfig = join(folder, 'kubeconfig.json');
    writeFileSync(kubeconfig, renderKubeconfig(connection));
    return { kubeconfig, ...clientOf(connection), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether an object's status has a condition with this value that is about its newest generation. */
export function hasCondition(
  object: KubernetesObject | undefined,
  type: string,
  status: 'True' | 'False' = 'True',
): boolean {
  const { conditions } = (object?.status ?? {}) as { conditions?: readonly Condition[] | null };
  const { generation } = object?.metadata ?? {};
  return (conditions ?? []).some(
    (each) =>
      each.type === type &&
      each.status === status &&
      (each.observedGeneration ?? generation) === generation,
  );
}

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly observedGeneration?: number;
}

interface Connection {
  readonly port: number;
  readonly token: string;
  readonly certificate: string;
}

/** JSON is YAML, which clients expect. */
function renderKubeconfig({ port, token, certificate }: Connection): string {
  const cluster = {
    server: `https://127.0.0.1:${port}`,
    'certificate-authority-data': Buffer.from(certificate).toString('base64'),
  };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  });
}

function clientOf(
  connection: Connection,
): Pick<Cluster, 'apply' | 'change' | 'read' | 'watch' | 'send'> {
  const patch = async (path: string, type: string, body: string | object): Promise<void> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await send(connection, { method: 'PATCH', path, type, body: text });
    if (answer.status >= 300) throw new Error(`PATCH ${path}: ${answer.status} ${answer.text}`);
  };
  return {
    send: (message) => send(connection, message),
    apply: (path, object) =>
      patch(`${path}?fieldManager=test&force=true`, 'application/apply-patch+yaml', object),
    change: (path, fields) => patch(path, 'application/merge-patch+json', fields),
    read: async (path) => {
      const { status, text } = await send(connection, { path });
      if (status === 404) return undefined;
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${text}`);
      return JSON.parse(text) as KubernetesObject;
    },
    watch: async (path, notice) => {
      await waitFor(`${path} is watched`, async () =>
        (await openWatch(connection, path, notice)) ? true : undefined,
      );
    },
  };
}

/** Whether the API server accepts to report changes; for a new kind of object, it does after a moment. */
function openWatch(
  connection: Connection,
  path: string,
  notice: (change: Change) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(optionsOf(connection, { path: `${path}?watch=true` }));
    request.on('response', (response) => {
      const isAccepted = response.statusCode === 200;
      resolve(isAccepted);
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        if (!isAccepted) return;
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) notice(JSON.parse(line) as Change);
      });
      // the API server ends it when it stops
      response.on('error', () => undefined);
    });
    request.on('error', reject).end();
  });
}

function optionsOf({ port, token, certificate }: Connection, message: Message): RequestOptions {
  const { method = 'GET', path, type } = message;
  return {
    host: '127.0.0.1',
    port,
    ca: certificate,
    method,
    path,
    headers: {
      authorization: `Bearer ${token}`,
      ...(type !== undefined && { 'content-type': type }),
    },
  };
}

function send(connection: Connection, message: Message): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(optionsOf(connection, message), (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject).end(message.body);
  });
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
