-- The constructors of a JSON value.
λ(JSON : Type) →
  { array : List JSON → JSON
  , bool : Bool → JSON
  , double : Double → JSON
  , integer : Integer → JSON
  , null : JSON
  , object : List { mapKey : Text, mapValue : JSON } → JSON
  , string : Text → JSON
  }
