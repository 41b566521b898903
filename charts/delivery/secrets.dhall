let Secret = ../../dhall/Secret/package.dhall

let names = ../lib/names.dhall

in  [ Secret.basicAuth
        { name = "deploy-repository"
        , namespace = names.namespace
        , username = Secret.textOr "flux" "DEPLOY_USER"
        , password = Secret.text "DEPLOY_TOKEN"
        }
    ]
