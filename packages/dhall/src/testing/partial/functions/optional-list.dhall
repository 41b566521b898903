λ(v : { extra : Optional (List Text) }) →
  { args =
        [ "run" ]
      # merge { None = [] : List Text, Some = λ(x : List Text) → x } v.extra
  }
