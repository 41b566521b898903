/** SOPS without churn: the library. `./node` has what reads the process's environment and files. */

export { CONFIG_NAME, parseConfig } from './config.ts';
export type { CreationRule, SopsConfig } from './config.ts';
export { decryptFile, encryptFile } from './crypt.ts';
export type { DecryptOptions, Decrypted, EncryptOptions, FileOptions } from './crypt.ts';
export { SopsError } from './errors.ts';
export type { SopsErrorCode, SopsErrorPlace, SopsFailure } from './errors.ts';
export { generateAgeIdentity, recipientOfIdentity } from './keys/age-x25519.ts';
export type { KeyContext, KeyGroup, MasterKey, Provider } from './keys/provider.ts';
export type { Metadata } from './metadata.ts';
export { findConfig, loadConfig, nodeContext } from './node.ts';
export { comparedPaths, explainRule, findRule, requireRule, ruleGroups } from './rules.ts';
export type { EncryptionRule, Explanation, TriedRule } from './rules.ts';
export type { Selectors } from './selector.ts';
export { formatOf } from './stores/index.ts';
export type { Format, StoreSettings } from './stores/store.ts';
