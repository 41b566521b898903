{ authorizationURL : Text
, dnsName : Text
, issuerRef : ./acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, key : Text
, solver : ./cert-manager.io.v1.IssuerSpecAcmeSolvers.dhall
, token : Text
, type : Text
, url : Text
, wildcard : Optional Bool
}
