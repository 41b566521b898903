{ apply = λ(x : Natural) → x }
