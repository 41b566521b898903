{ credentialsRef : ./cert-manager.io.v1.IssuerSpecVenafiTppCredentialsRef.dhall
, tsgID : Text
, tokenEndpoint : Optional Text
, url : Optional Text
}
