-- The graph in the service mesh: reachable from outside under its own host name, with TLS passed through.
let istio = ../../dhall/crds/istio.dhall

let names = ../lib/names.dhall

let name = names.graph.name

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let host = "graph.${values.global.domain}"

      in  [ istio.Resource.Gateway
              istio.Gateway::{
              , metadata = ../lib/metadata.dhall name name
              , spec = Some istio.GatewaySpec::{
                , selector = Some (toMap { istio = "ingressgateway" })
                , servers = Some
                  [ istio.GatewaySpecServers::{
                    , hosts = [ host ]
                    , port = istio.GatewaySpecServersPort::{
                      , name = "tls-bolt"
                      , number = names.graph.port
                      , protocol = "TLS"
                      }
                    , tls = Some istio.GatewaySpecServersTls::{
                      , mode = Some "PASSTHROUGH"
                      }
                    }
                  ]
                }
              }
          , istio.Resource.VirtualService
              istio.VirtualService::{
              , metadata = ../lib/metadata.dhall name name
              , spec = Some istio.VirtualServiceSpec::{
                , hosts = Some [ host ]
                , gateways = Some [ name ]
                , tls = Some
                  [ istio.VirtualServiceSpecTls::{
                    , match =
                      [ istio.VirtualServiceSpecTlsMatch::{
                        , sniHosts = [ host ]
                        , port = Some names.graph.port
                        }
                      ]
                    , route = Some
                      [ istio.VirtualServiceSpecTlsRoute::{
                        , destination = istio.VirtualServiceSpecTlsRouteDestination::{
                          , host = names.graph.host
                          , port = Some istio.VirtualServiceSpecTlsRouteDestinationPort::{
                            , number = Some names.graph.port
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              }
          ]
