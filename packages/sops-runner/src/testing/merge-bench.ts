/** For tests of merging: files for one identity and four other people. */

import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import { readMetadata } from '../crypt/read-metadata.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import { ageProvider } from '../keys/age/age.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { mergeFiles } from '../merge/merge-files.ts';
import type { MergedFile } from '../merge/merge-files.ts';
import type { Selectors } from '../metadata/selectors.ts';
import type { Format } from '../stores/store.ts';
import { keyContext } from './reference-programs.ts';
import { makeBench } from './sops-program.ts';

const CIPHERTEXT = /ENC\[[^\]]*\]/g;

/** The encrypted values of a YAML file, but for its MAC. */
export function ciphertextOf(text: string): string[] {
  return text.split('\n    mac: ')[0]?.match(CIPHERTEXT) ?? [];
}

/** `format` is that of all files. */
export function makeMergeBench(format: Format = 'yaml') {
  const bench = makeBench();
  const people = Object.fromEntries(
    ['ann', 'bob', 'cleo', 'dan'].map((name) => [name, generateAgeIdentity()]),
  );
  const { context } = bench;
  const everyone = keyContext({
    SOPS_AGE_KEY: [bench, ...Object.values(people)].map(({ identity }) => identity).join('\n'),
  });
  const options = () => ({ path: '', format, context });

  function keyOf(name: string) {
    return ageProvider.fromText(people[name]?.recipient ?? '');
  }

  function ruleFor(names: readonly string[], selectors: Selectors = {}) {
    return {
      ...bench.rule(selectors),
      groups: [[...(bench.rule().groups[0] ?? []), ...names.map(keyOf)]],
    };
  }

  function encrypt(
    plain: string | Uint8Array,
    names: readonly string[] = [],
    selectors: Selectors = {},
  ) {
    return encryptFile(plain, { ...options(), rule: ruleFor(names, selectors) });
  }

  /** As with sops-runner edit: unchanged values keep their ciphertext. */
  async function edit(
    old: string,
    plain: string | Uint8Array,
    selectors?: Selectors,
  ): Promise<string> {
    const rule = selectors && ruleFor([], selectors);
    return (await reencryptFile(plain, old, { ...options(), rule, dataKey: 'old' })).text;
  }

  async function decrypt(text: string): Promise<string | Uint8Array> {
    return (await decryptFile(text, options())).plaintext;
  }

  function merge(base: string, ours: string, theirs: string): Promise<MergedFile> {
    const [o, a, b] = [base, ours, theirs].map((text) => Buffer.from(text)) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    return mergeFiles({ base: o, ours: a, theirs: b }, { ...options(), context: everyone });
  }

  async function mergePlain(base: string, ours: string, theirs: string): Promise<MergedFile> {
    const old = await encrypt(base);
    return merge(old, await edit(old, ours), await edit(old, theirs));
  }

  /** The recipients of a file, by name; `me` is the identity of the tests. */
  async function recipientsOf(text: string): Promise<string[]> {
    const { groups } = await readMetadata(text, { format });
    const names = new Map([
      [bench.recipient, 'me'],
      ...Object.entries(people).map(([name, { recipient }]) => [recipient, name] as const),
    ]);
    return groups.flat().map(({ id }) => names.get(id) ?? id);
  }

  return {
    bench,
    people,
    context,
    everyone,
    options,
    keyOf,
    ruleFor,
    encrypt,
    edit,
    decrypt,
    merge,
    mergePlain,
    recipientsOf,
  };
}
