λ(f : Natural → { x : Natural }) → f 1 with x = 2
