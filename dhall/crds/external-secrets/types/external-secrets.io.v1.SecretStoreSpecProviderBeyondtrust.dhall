{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, server :
    ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
}
