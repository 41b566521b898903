-- The Secret that all charts use: the login with which the cluster pulls images.
let Secret = ../dhall/Secret.dhall

let names = ./lib/names.dhall

in  [ Secret.dockerConfig
        { name = names.pullSecret
        , namespace = names.namespace
        , config = Secret.text "REGISTRY_DOCKER_CONFIG"
        }
    ]
