λ(v : { on : Bool, t : Text }) →
  { a = if v.on then Some v.t else None Text, z = 1 }
