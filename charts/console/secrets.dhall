let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.tls
        { name = names.console.tlsSecret
        , namespace = names.namespace
        , certificate = Secret.file "CONSOLE_TLS_CERTIFICATE"
        , privateKey = Secret.file "CONSOLE_TLS_KEY"
        }
    , Secret.opaque
        { name = "console-session"
        , namespace = names.namespace
        , keys = toMap
            { key = Secret.base64 "CONSOLE_SESSION_KEY"
            , oidc-client-secret = Secret.text "CONSOLE_OIDC_SECRET"
            }
        }
    , Secret.opaque
        { name = "console-operators"
        , namespace = names.namespace
        , keys = toMap { auth = Secret.text "CONSOLE_OPERATORS" }
        }
    ]
