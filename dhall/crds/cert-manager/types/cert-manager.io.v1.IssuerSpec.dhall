{ acme : Optional ./cert-manager.io.v1.IssuerSpecAcme.dhall
, ca : Optional ./cert-manager.io.v1.IssuerSpecCa.dhall
, selfSigned : Optional ./cert-manager.io.v1.IssuerSpecSelfSigned.dhall
, vault : Optional ./cert-manager.io.v1.IssuerSpecVault.dhall
, venafi : Optional ./cert-manager.io.v1.IssuerSpecVenafi.dhall
}
