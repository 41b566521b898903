-- Joins Texts with commas.
λ(texts : List Text) →
  let join =
        List/fold
          Text
          texts
          (Optional Text)
          ( λ(text : Text) →
            λ(rest : Optional Text) →
              Some
                ( merge
                    { None = text, Some = λ(rest : Text) → "${text},${rest}" }
                    rest
                )
          )
          (None Text)

  in  merge { None = "", Some = λ(text : Text) → text } join
