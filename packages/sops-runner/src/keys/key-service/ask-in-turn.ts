/** Who wraps or unwraps a data key: this process, then each key service (sops keyservice/client.go). */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import type { KeyContext, MasterKey } from '../provider.ts';

/** The master key with the data key wrapped by the first that can. Throws the Fault of the first, with the others'. */
export async function encryptDataKey(
  key: MasterKey,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<MasterKey> {
  const asked = context.keyServices;
  if (asked === undefined) return key.encryptDataKey(dataKey, context);
  const { encryptRemotely } = await import('./remote-key-service.ts');
  return askInTurn([
    ...(asked.isLocal ? [() => key.encryptDataKey(dataKey, context)] : []),
    ...asked.remote.map((service) => () => encryptRemotely(service, key, dataKey, context)),
  ]);
}

/** The data key, unwrapped by the first that can. Throws as `encryptDataKey`. */
export async function decryptDataKey(key: MasterKey, context: KeyContext): Promise<Uint8Array> {
  const asked = context.keyServices;
  if (asked === undefined) return key.decryptDataKey(context);
  const { decryptRemotely } = await import('./remote-key-service.ts');
  return askInTurn([
    ...(asked.isLocal ? [() => key.decryptDataKey(context)] : []),
    ...asked.remote.map((service) => () => decryptRemotely(service, key, context)),
  ]);
}

async function askInTurn<Result>(ways: readonly (() => Promise<Result>)[]): Promise<Result> {
  const failures: Fault[] = [];
  for (const ask of ways) {
    try {
      return await ask();
    } catch (error) {
      if (!isFault(error)) throw error;
      failures.push(error);
    }
  }
  const [first, ...others] = failures;
  if (first === undefined) throw new TypeError('there is nobody to ask');
  throw first.with({ causes: [...first.causes, ...others] });
}
