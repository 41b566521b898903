{ acme : Optional ./cert-manager.io.v1.IssuerStatusAcme.dhall
, conditions : Optional (List ./cert-manager.io.v1.IssuerStatusConditions.dhall)
}
