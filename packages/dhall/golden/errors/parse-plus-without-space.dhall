λ(n : Natural) → n+1
