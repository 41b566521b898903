λ(v : { host : Optional Text }) →
  { url =
      merge
        { None = None Text, Some = λ(h : Text) → Some "https://${h}/" }
        v.host
  , z = 1
  }
