let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.basicAuth
        { name = "deploy-repository"
        , namespace = names.namespace
        , username = Secret.textOr "flux" "DEPLOY_USER"
        , password = Secret.text "DEPLOY_TOKEN"
        }
    ]
