let f = λ(x : Natural) → x + 1 in f(2)
