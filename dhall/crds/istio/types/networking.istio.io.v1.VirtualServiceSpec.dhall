{ exportTo : Optional (List Text)
, gateways : Optional (List Text)
, hosts : Optional (List Text)
, http : Optional (List ./networking.istio.io.v1.VirtualServiceSpecHttp.dhall)
, tcp : Optional (List ./networking.istio.io.v1.VirtualServiceSpecTcp.dhall)
, tls : Optional (List ./networking.istio.io.v1.VirtualServiceSpecTls.dhall)
}
