let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.opaque
        { name = "agent-registry"
        , namespace = names.namespace
        , keys = toMap
            { `signature.pub` = Secret.file "REGISTRY_SIGNATURE_KEY" }
        }
    , Secret.dockerConfig
        { name = "agent-registry-login"
        , namespace = names.namespace
        , config = Secret.base64 "REGISTRY_SCAN_CONFIG"
        }
    ]
