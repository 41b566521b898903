< Certificate : ./types/cert-manager.io.v1.Certificate.dhall
| CertificateRequest : ./types/cert-manager.io.v1.CertificateRequest.dhall
| Challenge : ./types/acme.cert-manager.io.v1.Challenge.dhall
| ClusterIssuer : ./types/cert-manager.io.v1.ClusterIssuer.dhall
| Issuer : ./types/cert-manager.io.v1.Issuer.dhall
| Order : ./types/acme.cert-manager.io.v1.Order.dhall
>
