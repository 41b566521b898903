{ exportTo = None (List Text)
, gateways = None (List Text)
, hosts = None (List Text)
, http =
    None (List ./../types/networking.istio.io.v1.VirtualServiceSpecHttp.dhall)
, tcp =
    None (List ./../types/networking.istio.io.v1.VirtualServiceSpecTcp.dhall)
, tls =
    None (List ./../types/networking.istio.io.v1.VirtualServiceSpecTls.dhall)
}
