λ(v : { names : List Text }) →
  { arg =
      merge
        { None = "", Some = λ(t : Text) → t }
        ( List/fold
            Text
            v.names
            (Optional Text)
            ( λ(x : Text) →
              λ(s : Optional Text) →
                Some (merge { None = x, Some = λ(t : Text) → "${x},${t}" } s)
            )
            (None Text)
        )
  }
