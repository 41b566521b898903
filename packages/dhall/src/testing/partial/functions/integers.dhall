λ(v : { i : Integer, n : Natural }) →
  { neg = Integer/negate v.i
  , clamp = Integer/clamp v.i
  , int = Natural/toInteger v.n
  , double = Integer/toDouble v.i
  }
