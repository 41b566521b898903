λ(v : { base : { a : Natural, b : { c : Text } }, on : Bool }) →
  { x = v.base with b.c = "new"
  , y = (if v.on then v.base else v.base with a = 5) with b.c = "z"
  , w = v.base ⫽ { a = 1 }
  , u = v.base.{ a }
  }
