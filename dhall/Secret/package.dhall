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

The functions for the types that Kubernetes knows ask for the keys that it requires. Labels,
annotations and `immutable` are set with `⫽ { immutable = True }`.
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

in  { Form
    , Key
    , Part
    , Spec
    , SecretType
    , Variable
    , -- The key's value is the variable's.
      text = key Form.text
    , -- The variable holds the value in base64.
      base64 = key Form.base64
    , -- The variable holds the path of a file with the value.
      file = key Form.file
    , -- As `text`; in `local` the default stands in for a variable that is not set.
      textOr =
        λ(default : Text) →
        λ(variable : Text) →
          Key.Variable Variable::{ variable, default = Some default }
    , -- The parts one after another.
      template = λ(template : List Part) → Key.Template { template }
    , literal = Part.Literal
    , value = λ(variable : Text) → Part.Value Variable::{ variable }
    }
  ∧ ./constructors.dhall
