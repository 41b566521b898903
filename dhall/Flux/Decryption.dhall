{-|
How Flux decrypts. A Secret that is named here must be in the Kustomization's namespace. Flux recognises
its entry by name:

- `Age`: `<any>.agekey`, age identities
- `Pgp`: `<any>.asc`, an armored private key
- `AzureWorkloadIdentity`, `AwsIdentity`, `GcpIdentity`: no Secret. The service account named, or, with
  None, that of kustomize-controller, is bound to an identity of the cloud
- `AzureClientSecret`: `sops.azure-kv`, tenantId, clientId and clientSecret in YAML
- `AwsCredentials`: `sops.aws-kms`, aws_access_key_id, aws_secret_access_key and aws_session_token
- `GcpCredentials`: `sops.gcp-kms`, a service account's JSON key
- `VaultToken`: `sops.vault-token`, a token
-}
< Age : { secret : Text }
| Pgp : { secret : Text }
| AzureWorkloadIdentity : { serviceAccount : Optional Text }
| AzureClientSecret : { secret : Text }
| AwsIdentity : { serviceAccount : Optional Text }
| AwsCredentials : { secret : Text }
| GcpIdentity : { serviceAccount : Optional Text }
| GcpCredentials : { secret : Text }
| VaultToken : { secret : Text }
>
