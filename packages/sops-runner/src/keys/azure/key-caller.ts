/** Calls Azure Key Vault with one version of a key; the first call goes alone until it has its token. */

import type { TokenCredential } from '@azure/identity';
import { CryptographyClient } from '@azure/keyvault-keys';
import type { CryptographyClientOptions, KeyVaultKey } from '@azure/keyvault-keys';

import { keyUrl } from './key-url.ts';
import type { AzureKey } from './key-url.ts';

type Policy = NonNullable<CryptographyClientOptions['additionalPolicies']>[number]['policy'];

export class AzureKeyCaller {
  readonly #client: CryptographyClient;
  readonly #token = Promise.withResolvers<void>();
  #begun = false;

  constructor(key: AzureKey, credential: TokenCredential, options: CryptographyClientOptions) {
    const additionalPolicies = [
      ...(options.additionalPolicies ?? []),
      { policy: this.#tokenSeen(), position: 'perRetry' as const },
    ];
    this.#client = new CryptographyClient(bareKey(key), credential, {
      ...options,
      additionalPolicies,
    });
  }

  /**
   * A client sends its first request without a body to get a challenge. When another call answers the
   * challenge in the meantime, the library (keyvault-common 2) does not restore the body. So the other
   * calls wait until the first one has failed, or is sent again with its token, which they then share.
   */
  async afterToken<Result>(call: (client: CryptographyClient) => Promise<Result>): Promise<Result> {
    if (this.#begun) {
      await this.#token.promise;
      return call(this.#client);
    }
    this.#begun = true;
    try {
      return await call(this.#client);
    } finally {
      this.#token.resolve();
    }
  }

  #tokenSeen(): Policy {
    return {
      name: 'tokenSeen',
      sendRequest: (request, next) => {
        if (request.headers.has('authorization')) this.#token.resolve();
        return next(request);
      },
    };
  }
}

/**
 * The key without its material. With the URL alone, the client would ask for the public key first:
 * a second call per key, and the right `get`, for an algorithm that it leaves to the vault anyway.
 */
function bareKey(key: AzureKey): KeyVaultKey {
  const id = keyUrl(key);
  const properties = { vaultUrl: key.vaultUrl, name: key.name, version: key.version };
  return { id, name: key.name, key: { kid: id, kty: 'RSA' }, properties };
}
