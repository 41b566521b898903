λ(v : { a : { x : Natural }, on : Bool }) →
  { m = v.a ∧ { y = 2 }
  , o = (if v.on then { p.q = 1 } else { p.q = 2 }) ∧ { p.r = v.a.x }
  }
