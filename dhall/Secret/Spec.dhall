{-|
The specification of a Secret: everything but the values, which are put in after evaluation. A
chart's `secrets.dhall` is a list of these.
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
