λ(v : { n : Natural, m : Natural }) →
  { sum = v.n + v.m + 1
  , product = v.n * v.m
  , double = 2 * v.n
  , minus = Natural/subtract v.n v.m
  , even = Natural/even v.n
  , odd = Natural/odd v.m
  , zero = Natural/isZero v.n
  }
