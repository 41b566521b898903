{ acme = None ./../types/cert-manager.io.v1.IssuerSpecAcme.dhall
, ca = None ./../types/cert-manager.io.v1.IssuerSpecCa.dhall
, selfSigned = None ./../types/cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, vault = None ./../types/cert-manager.io.v1.IssuerSpecVault.dhall
, venafi = None ./../types/cert-manager.io.v1.IssuerSpecVenafi.dhall
}
