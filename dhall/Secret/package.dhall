{-|
Specifications of Secrets, for a chart's `secrets.dhall`:

    let Secret = ../../dhall/Secret/package.dhall

    in  [ Secret.opaque
            { name = "graph-login"
            , namespace = "graph"
            , keys = toMap
                { password = Secret.text "GRAPH_PASSWORD"
                , login =
                    Secret.template
                      [ Secret.literal "neo4j/", Secret.value "GRAPH_PASSWORD" ]
                }
            }
        ]

There is a function for each type (./constructors.dhall), which requires the keys that Kubernetes
requires. Set labels, annotations and `immutable` with `⫽ { immutable = True }`.
-}
let Form = ./Form.dhall

let Key = ./Key.dhall

let Part = ./Part.dhall

let Spec = ./Spec.dhall

let SecretType = ./SecretType.dhall

let Variable = ./Variable.dhall

let key =
      λ(form : Form) →
      λ(variable : Text) →
        Key.Variable Variable::{ variable, form }

in    { Form
      , Key
      , Part
      , Spec
      , SecretType
      , Variable
      , -- The variable contains the value.
        text = key Form.text
      , -- The variable contains the value in base64.
        base64 = key Form.base64
      , -- The variable contains the path of a file with the value.
        file = key Form.file
      , -- Like `text`; in `local` the default is the value of a variable that is not set.
        textOr =
          λ(default : Text) →
          λ(variable : Text) →
            Key.Variable Variable::{ variable, default = Some default }
      , -- The parts, joined in this order.
        template = λ(template : List Part) → Key.Template { template }
      , literal = Part.Literal
      , value = λ(variable : Text) → Part.Value Variable::{ variable }
      }
    ∧ ./constructors.dhall
