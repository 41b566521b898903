merge { A = λ(x : Text) → 1 } (< A : Natural >.A 1)
