let mtls = ../lib/mtls.dhall in mtls.certificate "compactor" [ "client auth" ]
