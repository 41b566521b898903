/**
 * What is used of AWS's packages, loaded with the first key of theirs. By name, because they are
 * CommonJS: bundled, a dynamic import of them would have a default export alone.
 */

export {
  DecryptCommand,
  EncryptCommand,
  KMSClient,
  paginateListKeyRotations,
} from '@aws-sdk/client-kms';
export { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
