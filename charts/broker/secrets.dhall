let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

let host = "${names.broker.host}:${Natural/show names.broker.port}"

in  [ Secret.opaque
        { name = "broker-admin"
        , namespace = names.namespace
        , keys = toMap
            { password = Secret.text "BROKER_ADMIN_PASSWORD"
            , -- 32 random bytes that the members of the cluster know
              cluster-key = Secret.base64 "BROKER_CLUSTER_KEY"
            }
        }
    , Secret.opaque
        { name = "broker-clients"
        , namespace = names.namespace
        , keys = toMap
            { url =
                Secret.template
                  [ Secret.literal "amqps://"
                  , Secret.value "BROKER_CLIENT_USER"
                  , Secret.literal ":"
                  , Secret.value "BROKER_CLIENT_PASSWORD"
                  , Secret.literal "@${host}/"
                  ]
            }
        }
    ]
