{ apiVersion = "cert-manager.io/v1"
, kind = "Issuer"
, status = None ./../types/cert-manager.io.v1.IssuerStatus.dhall
}
