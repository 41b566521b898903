{-|
Arbitrary JSON, for fields without a fixed type, such as the values of a HelmRelease:

    let Json = ../../dhall/Json/package.dhall

    in  Json.object
          (toMap { replicas = Json.natural 3, hosts = Json.array [ Json.string "a" ] })
-}
let Json = ./Type.dhall

let Constructors = ./Constructors.dhall

let Entry = λ(Value : Type) → { mapKey : Text, mapValue : Value }

let integer =
      λ(value : Integer) →
      λ(JSON : Type) →
      λ(json : Constructors JSON) →
        json.integer value

in  { Type = Json
    , string =
        λ(value : Text) →
        λ(JSON : Type) →
        λ(json : Constructors JSON) →
          json.string value
    , bool =
        λ(value : Bool) →
        λ(JSON : Type) →
        λ(json : Constructors JSON) →
          json.bool value
    , double =
        λ(value : Double) →
        λ(JSON : Type) →
        λ(json : Constructors JSON) →
          json.double value
    , integer
    , natural = λ(value : Natural) → integer (Natural/toInteger value)
    , null = λ(JSON : Type) → λ(json : Constructors JSON) → json.null
    , array =
        λ(values : List Json) →
        λ(JSON : Type) →
        λ(json : Constructors JSON) →
          json.array
            ( List/fold
                Json
                values
                (List JSON)
                ( λ(value : Json) →
                  λ(rest : List JSON) →
                    [ value JSON json ] # rest
                )
                ([] : List JSON)
            )
    , object =
        λ(entries : List (Entry Json)) →
        λ(JSON : Type) →
        λ(json : Constructors JSON) →
          json.object
            ( List/fold
                (Entry Json)
                entries
                (List (Entry JSON))
                ( λ(entry : Entry Json) →
                  λ(rest : List (Entry JSON)) →
                      [ { mapKey = entry.mapKey
                        , mapValue = entry.mapValue JSON json
                        }
                      ]
                    # rest
                )
                ([] : List (Entry JSON))
            )
    }
