import {
  fingerprint,
  nativeEngine,
  nodeContext,
  sopsBinaryEngine,
  type Engine,
  type ReencryptChoice,
  type Reencrypted,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import type { Sealed } from '../make/make-tree.ts';
import { requireSelectiveRule } from '../rules/sops-config.ts';

export interface SealInput {
  readonly engine: Engine;
  readonly config: SopsConfig;
  /** Where a file of the tree stands, by which its rule is found. */
  readonly absolute: (path: string) => string;
  readonly environment: string;
  /** DHALLMARK_FINGERPRINT_KEY, where it is set. */
  readonly fingerprintKey: string | undefined;
  /** Fingerprints of an earlier make, by path; new ones are put in. */
  readonly fingerprints: Map<string, string>;
  readonly undecided: 'fail' | 'keep' | 'rewrite';
}

export type Sealer = (path: string, plain: string, existing: string | undefined) => Promise<Sealed>;

/** The engine by its name; `keyEnv` is all of the environment that key clients see. */
export function openEngine(
  name: Engine['name'],
  keyEnv: Readonly<Record<string, string | undefined>>,
): Engine {
  return name === 'native'
    ? nativeEngine(nodeContext({ env: keyEnv }))
    : sopsBinaryEngine({ env: keyEnv });
}

/** Encrypts Secrets onto what stands in the tree: what is unchanged keeps its ciphertext. */
export function createSealer(input: SealInput): Sealer {
  const { engine, config, absolute, fingerprints } = input;
  return async (path, plain, existing) => {
    const file = { path: absolute(path), config, format: 'yaml' } as const;
    requireSelectiveRule(config, file.path);
    if (existing === undefined) {
      remember(path, plain, input);
      return { text: await engine.encrypt(plain, file), outcome: 'made', why: 'new', warns: false };
    }
    const result = await engine.reencrypt(plain, existing, file, choiceFor(path, input));
    if (result.fingerprint !== undefined) fingerprints.set(path, result.fingerprint);
    return toSealed(result);
  };
}

function choiceFor(path: string, input: SealInput): ReencryptChoice {
  const { fingerprintKey: key, environment, fingerprints, undecided } = input;
  if (key === undefined) return { ifUndecryptable: undecided };
  const by = { key, environment, path, stored: fingerprints.get(path) };
  return { ifUndecryptable: undecided, fingerprint: by };
}

function remember(
  path: string,
  plain: string,
  { fingerprintKey: key, environment, fingerprints }: SealInput,
): void {
  if (key !== undefined) fingerprints.set(path, fingerprint(plain, { key, environment, path }));
}

function toSealed({ text, changed, changes, how, keysDiffer }: Reencrypted): Sealed {
  const stale = keysDiffer ? 'its keys differ from the rule: rekey it' : '';
  const kept = how === 'kept-undecryptable' ? 'kept, though nothing tells whether it changed' : '';
  const anew = changed && changes === undefined ? 'written anew: it cannot be decrypted here' : '';
  const which = changed && changes !== undefined ? listed(changes) : '';
  return {
    text,
    outcome: changed ? 're-encrypted' : 'unchanged',
    why: [which, anew, kept, stale].filter((part) => part !== '').join('; '),
    warns: stale !== '' || kept !== '',
  };
}

type Changes = NonNullable<Reencrypted['changes']>;

/** `password changed; token added`: names of keys, never what they hold. */
function listed({ added, changed, removed }: Changes): string {
  const parts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  return parts
    .filter(([paths]) => paths.length > 0)
    .map(
      ([paths, what]) =>
        `${paths.map((path) => path.replace(/^(stringData|data)\./, '')).join(', ')} ${what}`,
    )
    .join('; ');
}
