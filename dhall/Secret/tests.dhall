let Secret = ./package.dhall

let place = { name = "login", namespace = "graph" }

let keysOf = λ(spec : Secret.Spec.Type) → spec.keys

let a-variable-says-its-form =
        assert
      :   [ Secret.text "A"
          , Secret.base64 "B"
          , Secret.file "C"
          , Secret.textOr "x" "D"
          ]
        ≡ [ Secret.Key.Variable
              { variable = "A", form = Secret.Form.text, default = None Text }
          , Secret.Key.Variable
              { variable = "B", form = Secret.Form.base64, default = None Text }
          , Secret.Key.Variable
              { variable = "C", form = Secret.Form.file, default = None Text }
          , Secret.Key.Variable
              { variable = "D", form = Secret.Form.text, default = Some "x" }
          ]

let opaque-is-the-default =
      let spec =
            Secret.opaque
              (place ∧ { keys = toMap { password = Secret.text "P" } })

      in    assert
          :   spec
            ≡ { name = "login"
              , namespace = "graph"
              , type = Secret.SecretType.Opaque
              , keys = toMap { password = Secret.text "P" }
              , labels = [] : List { mapKey : Text, mapValue : Text }
              , annotations = [] : List { mapKey : Text, mapValue : Text }
              , immutable = False
              }

let kubernetes-requires-these-keys =
      let a = Secret.file "A"

      let b = Secret.text "B"

      in    assert
          :   [ keysOf
                  (Secret.tls (place ∧ { certificate = a, privateKey = b }))
              , keysOf (Secret.dockerConfig (place ∧ { config = a }))
              , keysOf
                  (Secret.basicAuth (place ∧ { username = a, password = b }))
              , keysOf (Secret.sshAuth (place ∧ { privateKey = a }))
              ]
            ≡ [ toMap { `tls.crt` = a, `tls.key` = b }
              , toMap { `.dockerconfigjson` = a }
              , toMap { password = b, username = a }
              , toMap { ssh-privatekey = a }
              ]

let a-template-joins-parts =
        assert
      :   Secret.template [ Secret.literal "neo4j/", Secret.value "P" ]
        ≡ Secret.Key.Template
            { template =
              [ Secret.Part.Literal "neo4j/"
              , Secret.Part.Value
                  { variable = "P"
                  , form = Secret.Form.text
                  , default = None Text
                  }
              ]
            }

let a-spec-can-be-amended =
      let spec =
              Secret.sshAuth (place ∧ { privateKey = Secret.file "K" })
            ⫽ { immutable = True, labels = toMap { app = "web" } }

      in  assert : spec.labels ≡ toMap { app = "web" }

in  {=}
