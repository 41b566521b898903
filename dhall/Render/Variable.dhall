-- A variable that renders may read: an entry of the field renderVariables of dhallmark.dhall. It is not secret.
let VariableType = ./VariableType.dhall

in  { Type =
        { name : Text
        , description : Text
        , type : VariableType
        , default : Optional Text
        , allowed : List Text
        }
    , default =
      { type = VariableType.Text
      , default = None Text
      , allowed = [] : List Text
      }
    }
