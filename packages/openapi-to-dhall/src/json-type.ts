/**
 * The type of arbitrary JSON as a Dhall file: the same as Prelude's `JSON.Type`, which dhall-to-json
 * writes as the JSON that it stands for.
 */
export const jsonTypeFile = `∀(JSON : Type) →
∀ ( json
  : { array : List JSON → JSON
    , bool : Bool → JSON
    , double : Double → JSON
    , integer : Integer → JSON
    , null : JSON
    , object : List { mapKey : Text, mapValue : JSON } → JSON
    , string : Text → JSON
    }
  ) →
  JSON
`;
