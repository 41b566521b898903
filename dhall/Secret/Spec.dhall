{-|
The specification of a Secret: everything except its values, which are filled in after evaluation. A
chart's `secrets.dhall` is a list of specifications.
-}
let SecretType = ./SecretType.dhall

in  { Type =
        { name : Text
        , namespace : Text
        , type : SecretType
        , keys : List { mapKey : Text, mapValue : ./Key.dhall }
        , labels : List { mapKey : Text, mapValue : Text }
        , annotations : List { mapKey : Text, mapValue : Text }
        , immutable : Bool
        }
    , default =
      { type = SecretType.Opaque
      , labels = [] : List { mapKey : Text, mapValue : Text }
      , annotations = [] : List { mapKey : Text, mapValue : Text }
      , immutable = False
      }
    }
