let Json = ./package.dhall

let the-type-is-that-of-custom-kinds
    : ../crds/flux/types/Json.dhall
    = Json.string "x"

let text
    : Json.Type → Text
    = λ(value : Json.Type) →
        value
          Text
          { array =
              λ(values : List Text) →
                "[${List/fold
                      Text
                      values
                      Text
                      (λ(a : Text) → λ(b : Text) → a ++ ";" ++ b)
                      ""}]"
          , bool = λ(value : Bool) → if value then "true" else "false"
          , double = Double/show
          , integer = Integer/show
          , null = "null"
          , object =
              λ(entries : List { mapKey : Text, mapValue : Text }) →
                "{${List/fold
                      { mapKey : Text, mapValue : Text }
                      entries
                      Text
                      ( λ(entry : { mapKey : Text, mapValue : Text }) →
                        λ(rest : Text) →
                          "${entry.mapKey}:${entry.mapValue};${rest}"
                      )
                      ""}}"
          , string = Text/show
          }

let values-keep-their-order-and-kind =
        assert
      :   text
            ( Json.object
                ( toMap
                    { a =
                        Json.array
                          [ Json.natural 3
                          , Json.integer -3
                          , Json.double 0.5
                          , Json.bool True
                          , Json.null
                          ]
                    , b = Json.string "x"
                    }
                )
            )
        ≡ "{a:[+3;-3;0.5;true;null;];b:\"x\";}"

in  the-type-is-that-of-custom-kinds
