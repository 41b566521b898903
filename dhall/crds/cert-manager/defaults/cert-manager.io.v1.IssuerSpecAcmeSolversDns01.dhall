{ acmeDNS =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AcmeDNS.dhall
, akamai =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Akamai.dhall
, azureDNS =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01AzureDNS.dhall
, cloudDNS =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01CloudDNS.dhall
, cloudflare =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Cloudflare.dhall
, cnameStrategy = None Text
, digitalocean =
    None
      ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Digitalocean.dhall
, nameservers = None (List Text)
, rfc2136 =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Rfc2136.dhall
, route53 =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Route53.dhall
, webhook =
    None ./../types/cert-manager.io.v1.IssuerSpecAcmeSolversDns01Webhook.dhall
}
