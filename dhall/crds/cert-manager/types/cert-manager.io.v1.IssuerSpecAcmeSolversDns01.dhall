{ acmeDNS :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, akamai : Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, azureDNS :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, cloudDNS :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, cloudflare :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, cnameStrategy : Optional Text
, digitalocean :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, nameservers : Optional (List Text)
, rfc2136 :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, route53 :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, webhook :
    Optional ./cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
}
