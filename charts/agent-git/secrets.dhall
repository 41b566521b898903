let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.opaque
        { name = "agent-git"
        , namespace = names.namespace
        , keys = toMap
            { token = Secret.text "GIT_TOKEN"
            , webhook-key = Secret.base64 "GIT_WEBHOOK_KEY"
            }
        }
    , Secret.sshAuth
        { name = "agent-git-ssh"
        , namespace = names.namespace
        , privateKey = Secret.file "GIT_SSH_KEY"
        }
    ]
