let f = λ(n : Natural) → Natural/fold n Natural (λ(x : Natural) → x + 1) 0

in  f 1000000000
