{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./external-secrets.io.v1.ExternalSecretSpec.dhall
, status : Optional ./external-secrets.io.v1.ExternalSecretStatus.dhall
}
