λ(v : { on : Bool, t : Text }) →
  { a = if v.on then [ v.t, "b" ] else [] : List Text
  , b = [ "x" ] # (if v.on then [ v.t ] else [] : List Text)
  }
