{ disabled = None Bool
, filter =
    None ./../types/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, match = None ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers =
    None (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
}
