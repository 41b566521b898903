/**
 * What is used of the packages of AWS; loaded with the first AWS key. Exported by name, because they
 * are CommonJS: in a bundle, a dynamic import of them would only have a default export.
 */

export {
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  KMSClient,
  paginateListKeyRotations,
} from '@aws-sdk/client-kms';
export { fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
