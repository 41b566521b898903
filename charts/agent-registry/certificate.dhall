let mtls = ../lib/mtls.dhall

in  mtls.certificate "agent-registry" [ "client auth" ]
