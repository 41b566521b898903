let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.opaque
        { name = "compactor-archive"
        , namespace = names.namespace
        , keys = toMap
            { credentials =
                Secret.template
                  [ Secret.literal
                      ''
                      [default]
                      aws_access_key_id = ''
                  , Secret.value "ARCHIVE_ACCESS_KEY"
                  , Secret.literal
                      ''

                      aws_secret_access_key = ''
                  , Secret.value "ARCHIVE_SECRET_KEY"
                  , Secret.literal "\n"
                  ]
            }
        }
    ]
