let mtls = ../lib/mtls.dhall in mtls.certificate "agent-git" [ "client auth" ]
