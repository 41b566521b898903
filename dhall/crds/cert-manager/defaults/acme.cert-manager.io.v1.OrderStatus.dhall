{ authorizations =
    None
      (List ./../types/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall)
, certificate = None Text
, failureTime = None Text
, finalizeURL = None Text
, reason = None Text
, state = None Text
, url = None Text
}
