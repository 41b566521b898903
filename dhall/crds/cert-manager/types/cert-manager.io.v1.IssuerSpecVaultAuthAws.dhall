{ role : Text
, iamRoleArn : Optional Text
, mountPath : Optional Text
, region : Optional Text
, serviceAccountRef :
    Optional ./cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, vaultHeaderValue : Optional Text
}
