{ iamRoleArn = None Text
, mountPath = None Text
, region = None Text
, serviceAccountRef =
    None
      ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAwsServiceAccountRef.dhall
, vaultHeaderValue = None Text
}
