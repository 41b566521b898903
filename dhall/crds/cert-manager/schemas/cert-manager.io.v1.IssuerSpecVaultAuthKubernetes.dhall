{ Type = ./../types/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuthKubernetes.dhall
}
