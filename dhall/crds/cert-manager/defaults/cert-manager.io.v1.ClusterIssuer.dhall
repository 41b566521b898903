{ apiVersion = "cert-manager.io/v1"
, kind = "ClusterIssuer"
, status = None ./../types/cert-manager.io.v1.IssuerStatus.dhall
}
