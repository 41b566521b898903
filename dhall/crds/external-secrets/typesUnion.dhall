< ClusterExternalSecret :
    ./types/external-secrets.io.v1.ClusterExternalSecret.dhall
| ClusterSecretStore : ./types/external-secrets.io.v1.ClusterSecretStore.dhall
| ExternalSecret : ./types/external-secrets.io.v1.ExternalSecret.dhall
| PushSecret : ./types/external-secrets.io.v1alpha1.PushSecret.dhall
| SecretStore : ./types/external-secrets.io.v1.SecretStore.dhall
>
