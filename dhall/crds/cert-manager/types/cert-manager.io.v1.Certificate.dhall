{ apiVersion : Text
, kind : Text
, metadata :
    ./../../../kubernetes/1.31/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : Optional ./cert-manager.io.v1.CertificateSpec.dhall
, status : Optional ./cert-manager.io.v1.CertificateStatus.dhall
}
