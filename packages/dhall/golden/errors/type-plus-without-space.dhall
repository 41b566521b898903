λ(x : Natural) → x +1+ 2
