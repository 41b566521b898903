λ(v : { on : Bool, t : Text }) →
  { a = if v.on then { x = v.t, y = 1 } else { x = "off", y = 2 } }
