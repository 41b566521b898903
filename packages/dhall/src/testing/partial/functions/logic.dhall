λ(v : { a : Bool, b : Bool }) →
  { and = v.a && v.b
  , or = v.a || v.b
  , eq = v.a == v.b
  , ne = v.a != v.b
  , not = v.a == False
  , mix = if v.a && (v.b || v.a == v.b) then 1 else 2
  }
