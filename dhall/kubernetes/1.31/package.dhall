  ./schemas.dhall
∧ { IntOrString = (./types.dhall).IntOrString
  , NatOrString = (./types.dhall).NatOrString
  , Resource = ./typesUnion.dhall
  }
