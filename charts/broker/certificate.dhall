let names = ../lib/names.dhall

let mtls = ../lib/mtls.dhall

in  mtls.certificate names.broker.name [ "server auth", "client auth" ]
