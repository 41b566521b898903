{ apiVersion = "acme.cert-manager.io/v1"
, kind = "Order"
, status = None ./../types/acme.cert-manager.io.v1.OrderStatus.dhall
}
