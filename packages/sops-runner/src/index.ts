/** SOPS as a library: unchanged values keep their ciphertext. */

export { CONFIG_NAME, parseConfig } from './rules/config.ts';
export type { CreationRule, SopsConfig } from './rules/config.ts';
export { decryptFile, encryptFile } from './crypt/encrypted-file.ts';
export type {
  DecryptOptions,
  Decrypted,
  EncryptOptions,
  FileOptions,
} from './crypt/encrypted-file.ts';
export { nativeEngine } from './engine/engine.ts';
export type { Engine, EngineFile, ReencryptChoice } from './engine/engine.ts';
export type { SopsCode } from './codes.ts';
export type { DataKeyPolicy, NewDataKeyReason } from './crypt/choose-data-key.ts';
export { proveDataKey } from './crypt/data-key-proof.ts';
export { decideByFingerprint, fingerprint } from './crypt/fingerprint.ts';
export type { Decision, FingerprintKey, IfUndecryptable } from './crypt/fingerprint.ts';
export { diffGroups, keysDiffer } from './keys/group-diff.ts';
export type { GroupDiff } from './keys/group-diff.ts';
export { generateAgeIdentity, recipientOfIdentity } from './keys/age/x25519.ts';
export type {
  KeyContext,
  KeyGroup,
  KeySettings,
  MasterKey,
  NewerVersion,
} from './keys/provider.ts';
export type { ProviderId } from './keys/registry.ts';
export type { Metadata } from './metadata/metadata.ts';
export { findConfig, loadConfig, nodeContext } from './node.ts';
export type { NodeContextOptions } from './node.ts';
export { readAllMetadata, readMetadata } from './crypt/read-metadata.ts';
export { reencryptFile } from './crypt/reencrypt.ts';
export type { ReencryptOptions, Reencrypted } from './crypt/reencrypt.ts';
export { comparedPaths, explainRule, findRule, requireRule, ruleGroups } from './rules/rules.ts';
export type { EncryptionRule, Explanation, TriedRule } from './rules/rules.ts';
export { allowedEnv, sopsBinaryEngine } from './engine/sops-binary.ts';
export type { SopsBinaryOptions } from './engine/sops-binary.ts';
export type { Selectors } from './metadata/selectors.ts';
export { formatOf } from './stores/index.ts';
export type { Format, StoreSettings } from './stores/store.ts';
export type { Changes } from './tree/changes.ts';
export { verifyText } from './verify/verify-text.ts';
export type { Problem, ProblemCode, Verified } from './verify/problem.ts';
export type { VerifyOptions } from './verify/verify-text.ts';
export { findSopsFormat, isEncrypted } from './verify/encrypted-content.ts';
export type { FoundLink } from './verify/find-files.ts';
export { verifyFiles } from './verify/verify-files.ts';
export type {
  VerifiedFile,
  VerifyFilesOptions,
  VerifyReport,
  VerifySummary,
} from './verify/verify-files.ts';
export { rotateFile } from './crypt/rotate.ts';
export type { RotateOptions } from './crypt/rotate.ts';
export { planKeyUpdate } from './crypt/update-keys.ts';
export type { KeyUpdate, UpdateKeysOptions } from './crypt/update-keys.ts';
export { planRekey } from './rekey/plan-rekey.ts';
export type { RekeyAction, RekeyOptions, RekeyPlan, StaleKey } from './rekey/plan-rekey.ts';
export { rekeyFiles } from './rekey/rekey-files.ts';
export type { RekeyFile, RekeyFilesInput, RekeyRecord } from './rekey/rekey-files.ts';
export { isKeyChange, toKeyChange, undoKeyChange } from './rekey/key-changes.ts';
export type { KeyChange } from './rekey/key-changes.ts';
export { movePinnedVersions } from './rekey/move-pins.ts';
export { findOutdatedPins, withMovedPins } from './rekey/pinned-versions.ts';
export type { PinnedVersion } from './rekey/pinned-versions.ts';
