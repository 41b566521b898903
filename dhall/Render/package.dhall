{-|
Variables that renders may read, which are not secret: the field `renderVariables` of `dhallmark.dhall`.

    { renderVariables =
      [ Render.Variable::{
        , name = "IMAGE_TAG"
        , description = "the tag of the shop's images"
        }
      ]
    }
-}
{ Variable = ./Variable.dhall, VariableType = ./VariableType.dhall }
