{-|
An entry of `dependencies` in Chart.yaml.

A service chart of the workspace needs its name only: `Helm.Dependency::{ name = "broker" }`.
Any other chart has `version` and `repository`.
-}
{ Type =
    { name : Text
    , alias : Optional Text
    , condition : Optional Text
    , import-values :
        Optional (List < Key : Text | Path : { child : Text, parent : Text } >)
    , repository : Optional Text
    , tags : Optional (List Text)
    , version : Optional Text
    }
, default =
  { alias = None Text
  , condition = None Text
  , import-values =
      None (List < Key : Text | Path : { child : Text, parent : Text } >)
  , repository = None Text
  , tags = None (List Text)
  , version = None Text
  }
}
