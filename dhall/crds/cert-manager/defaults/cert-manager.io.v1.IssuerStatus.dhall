{ acme = None ./../types/cert-manager.io.v1.IssuerStatusAcme.dhall
, conditions =
    None (List ./../types/cert-manager.io.v1.IssuerStatusConditions.dhall)
}
