let kubernetes = ../../dhall/kubernetes.dhall

let names = ../lib/names.dhall

let name = names.console.name

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      let host = "console.${values.global.domain}"

      in  kubernetes.Ingress::{
          , metadata =
                ../lib/metadata.dhall name name
              ⫽ { annotations = Some
                    ( toMap
                        { `nginx.ingress.kubernetes.io/backend-protocol` =
                            "HTTPS"
                        , `nginx.ingress.kubernetes.io/auth-type` = "basic"
                        , `nginx.ingress.kubernetes.io/auth-secret` =
                            "console-operators"
                        }
                    )
                }
          , spec = Some kubernetes.IngressSpec::{
            , ingressClassName = Some "nginx"
            , tls = Some
              [ kubernetes.IngressTLS::{
                , hosts = Some [ host ]
                , secretName = Some names.console.tlsSecret
                }
              ]
            , rules = Some
              [ kubernetes.IngressRule::{
                , host = Some host
                , http = Some kubernetes.HTTPIngressRuleValue::{
                  , paths =
                    [ kubernetes.HTTPIngressPath::{
                      , path = Some "/"
                      , pathType = "Prefix"
                      , backend = kubernetes.IngressBackend::{
                        , service = Some kubernetes.IngressServiceBackend::{
                          , name
                          , port = Some kubernetes.ServiceBackendPort::{
                            , name = Some "https"
                            }
                          }
                        }
                      }
                    ]
                  }
                }
              ]
            }
          }
