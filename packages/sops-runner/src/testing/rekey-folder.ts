// A separate process for tests, which can be killed, and that reads its certificates at start.
// node rekey-folder.ts fill|check|rekey|read FOLDER [COUNT]; the rules are FOLDER/.sops.yaml.
import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { replaceFile } from '@dhallmark/replace-file';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decryptFile,
  encryptFile,
  loadConfig,
  nodeContext,
  rekeyFiles,
  requireRule,
} from '../index.ts';

const [, , mode = '', folder = '', count = '3'] = process.argv;
const context = nodeContext();
const config = await loadConfig(join(folder, '.sops.yaml'));
const ruleFor = (path: string) => requireRule(config, join(folder, path));
const secrets = join(folder, 'secrets');
mkdirSync(secrets, { recursive: true });
const files = () =>
  readdirSync(secrets)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `secrets/${name}`,
      read: () => readFileSync(join(secrets, name), 'utf8'),
    }));

/** As the programs do it. */
function write(path: string, text: string): Promise<void> {
  return replaceFile(join(folder, path), text);
}

async function fill(): Promise<unknown> {
  for (let at = 0; at < Number(count); at++) {
    const path = `secrets/s${String(at).padStart(3, '0')}.yaml`;
    const text = `kind: Secret\nmetadata:\n  name: s${at}\nstringData:\n  password: value ${at}\n`;
    await write(path, await encryptFile(text, { path, rule: ruleFor(path), context }));
  }
  return files().length;
}

async function readAll(): Promise<unknown> {
  const texts = await Promise.all(
    files().map(async ({ path, read }) => {
      const { plaintext } = await decryptFile(read(), { path, context });
      return [path, Buffer.from(plaintext).toString('utf8')];
    }),
  );
  return Object.fromEntries(texts) as unknown;
}

async function run(check: boolean): Promise<unknown> {
  const input = { files: files(), ruleFor, context, write, check, onProgress: progress };
  const records = await rekeyFiles(input);
  return records.map(({ error, ...record }) => ({ ...record, problem: problemOf(error) }));
}

/** What the tests look at of an error: all that a person reads. */
function problemOf(error: unknown): unknown {
  return isFault(error) ? { code: error.code, message: renderFault(error) } : error;
}

function progress(done: number, total: number): void {
  console.error(`${done}/${total}`);
}

const modes: Readonly<Record<string, () => Promise<unknown>>> = {
  fill,
  read: readAll,
  check: () => run(true),
  rekey: () => run(false),
};
console.log(JSON.stringify(await modes[mode]?.()));
