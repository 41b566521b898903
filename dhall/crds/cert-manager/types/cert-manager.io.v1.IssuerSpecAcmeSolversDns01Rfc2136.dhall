{ nameserver : Text
, protocol : Optional Text
, tsigAlgorithm : Optional Text
, tsigKeyName : Optional Text
, tsigSecretSecretRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
