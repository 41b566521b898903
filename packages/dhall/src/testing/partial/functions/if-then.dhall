λ(v : { on : Bool, n : Natural }) →
  { a = if v.on then "yes" else "no", b = if v.on then v.n else 0 }
