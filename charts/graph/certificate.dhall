let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

in  mtls.certificate names.graph.name [ "server auth" ]
