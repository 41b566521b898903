import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { parseManifest, renderManifest, verifyTree } from '@dhallmark/gitops';
import { nodeTreeIo, renderSecretLists } from '@dhallmark/gitops/tree';
import { generateAgeIdentity, nodeContext, parseConfig, requireRule } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect } from 'vitest';
import { checkTree } from '../../packages/dhallmark/src/verify/check-tree.ts';
import { findProgram } from '../../tools/reference/find-program.ts';
import { charts } from './charts.ts';
import { runNx } from './run-nx.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { renderAgeRule } from './sops-config.ts';
import { CANARY, secretShapes } from '../hostile/secret-shapes.ts';

// A published tree, and what verify and publish say of a changed copy.

export const key = generateAgeIdentity();
export const rules = renderAgeRule(key.recipient);
export const MANIFEST = '.dhallmark/manifest.json';
export const SECRET = 'secrets/web/web-token.yaml';
export const helm = findProgram('helm3') ?? findProgram('helm');

export let workspace: Workspace;
export let published: string;
export let tree: string;

/** Publishes a tree before the tests of a file. */
export function usePublishedTree(): void {
  beforeAll(async () => {
    workspace = createWorkspace({
      copy: ['dhall/Secret'],
      files: { ...charts, '.sops.yaml': rules },
    });
    const env = {
      SOPS_AGE_KEY: key.identity,
      WEB_TOKEN: 'canary-token-4711',
      WEB_KEY: Buffer.from('canary-key-4711').toString('base64'),
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'canary$password',
    };
    const made = await runNx(workspace, ['run', 'chart:make', '-c', 'prod'], { env });
    if (made.code !== 0) throw new Error(made.text);
    published = workspace.path('deploy/prod');
    tree = join(fs.mkdtempSync(join(tmpdir(), 'mutations-')), 'tree');
  }, 120_000);
  afterAll(() => {
    workspace.remove();
    fs.rmSync(dirname(tree), { recursive: true, force: true });
  });
}

/** What a mutation does with the copy in `tree`. */
export type Mutation = () => void | Promise<void>;

export function write(path: string, content: string | Uint8Array): void {
  fs.mkdirSync(dirname(join(tree, path)), { recursive: true });
  fs.writeFileSync(join(tree, path), content);
}

export const read = (path: string): string => fs.readFileSync(join(tree, path), 'utf8');

export function edit(path: string, change: (text: string) => string): void {
  const text = read(path);
  const changed = change(text);
  expect(changed).not.toBe(text);
  write(path, changed);
}

/** A manifest and a list of Secrets that fit to what is there. */
export function fitManifest(): void {
  const managed = /^(?:chart|charts|release|secrets|\.dhallmark)\//;
  const paths = nodeTreeIo(tree)
    .listFiles('')
    .filter((path) => managed.test(path) && path !== MANIFEST);
  if (paths.includes('secrets/kustomization.yaml'))
    for (const [path, text] of renderSecretLists(paths, 'flux')) write(path, text);
  const before = parseManifest(read(MANIFEST));
  const files = paths.flatMap((path) => {
    if (!fs.lstatSync(join(tree, path)).isFile()) return [];
    const sha256 = createHash('sha256')
      .update(fs.readFileSync(join(tree, path)))
      .digest('hex');
    return [[path, { chart: before.files[path]?.chart ?? 'web', sha256 }] as const];
  });
  write(MANIFEST, renderManifest({ ...before, files: Object.fromEntries(files) }));
}

/** The codes of everything that is refused; `leak` where a message has the value. */
async function check(
  isPublish: boolean,
  env: Record<string, string> = {},
): Promise<readonly string[]> {
  const config = parseConfig(rules, workspace.path('.sops.yaml'));
  const { failures } = await checkTree(
    { io: nodeTreeIo(tree), environment: 'prod' },
    {
      secretsInChart: false,
      loadRules: () =>
        Promise.resolve((path) => requireRule(config, workspace.path('deploy/prod', path))),
      context: isPublish ? nodeContext({ env: { SOPS_AGE_KEY: key.identity } }) : undefined,
      env,
    },
  );
  return failures.map(({ error }) => {
    return renderFault(error).includes(CANARY) ? `leak ${error.code}` : error.code;
  });
}

/** Names of mutations that pass, or whose value a message shows. */
export async function findAccepted(
  mutations: Readonly<Record<string, Mutation>>,
  env: Record<string, string> = {},
): Promise<readonly string[]> {
  const accepted: string[] = [];
  for (const [name, mutate] of Object.entries(mutations)) {
    fs.rmSync(tree, { recursive: true, force: true });
    fs.cpSync(published, tree, { recursive: true });
    await mutate();
    for (const isPublish of [false, true]) {
      const codes = await check(isPublish, env);
      const isRefused = codes.length > 0 && codes.every((code) => !code.startsWith('leak'));
      if (!isRefused)
        accepted.push(`${isPublish ? 'publish' : 'verify'}: ${name} (${codes.join()})`);
    }
  }
  return accepted;
}

/** The shapes that pass at a place: what verify and publish share, without a copy on the disk. */
export function findAcceptedShapes(place: string, isListed: boolean): readonly string[] {
  const source = nodeTreeIo(published);
  const paths = source.listFiles('');
  return Object.entries(secretShapes)
    .filter(([, text]) => {
      const bytes = Buffer.from(text);
      const manifest = parseManifest(fs.readFileSync(join(published, MANIFEST), 'utf8'));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const listed = { ...manifest.files, [place]: { chart: 'web', sha256 } };
      const changed = new Map<string, Uint8Array>([[place, bytes]]);
      if (isListed)
        changed.set(MANIFEST, Buffer.from(renderManifest({ ...manifest, files: listed })));
      const faults = verifyTree(
        {
          ...source,
          listFiles: () => [...new Set([...paths, place])],
          readFile: (path) => changed.get(path) ?? source.readFile(path),
          inspect: (path) => source.inspect(path === place ? MANIFEST : path),
        },
        { environment: 'prod', secretsInChart: false, rendered: undefined },
      ).filter(({ code }) => code !== 'unlisted-secret' && code !== 'changed-file');
      // sops-runner checks what has a block of SOPS, in the tests below
      const isChecked = String(text).includes('sops:') && !place.startsWith('chart');
      return (
        (faults.length === 0 && !isChecked) ||
        faults.some((fault) => renderFault(fault).includes(CANARY))
      );
    })
    .map(([shape]) => shape);
}
