  ./schemas.dhall
∧ { Json = ./types/Json.dhall
  , NatOrString = ./types/NatOrString.dhall
  , Resource = ./typesUnion.dhall
  }
