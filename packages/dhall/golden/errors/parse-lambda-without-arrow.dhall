λ(x : Natural) x
