let mtls = ../lib/mtls.dhall

in  mtls.certificate "agent-kubernetes" [ "client auth" ]
