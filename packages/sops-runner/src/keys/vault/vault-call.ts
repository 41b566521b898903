/** A call of Vault's HTTP API, and its answer. */

export interface VaultCall {
  readonly address: string;
  /** Below /v1/. */
  readonly path: string;
  readonly operation: 'encrypt' | 'decrypt' | 'read';
  /** Undefined for a read. */
  readonly body?: Readonly<Record<string, string>> | undefined;
}

export interface VaultAnswer {
  readonly status: number;
  readonly body: string;
  /** The header of this name. */
  readonly retryAfter?: string | undefined;
}
