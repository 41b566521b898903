{ authorizations :
    Optional (List ./acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall)
, certificate : Optional Text
, failureTime : Optional Text
, finalizeURL : Optional Text
, reason : Optional Text
, state : Optional Text
, url : Optional Text
}
