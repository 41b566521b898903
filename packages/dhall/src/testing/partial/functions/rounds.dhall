let few = λ(n : Natural) → Natural/subtract (Natural/subtract 9 n) n
in λ(v : { n : Natural }) → { bars = Natural/fold (few v.n) Text (λ(t : Text) → t ++ "|") "", twos = Natural/fold (few v.n) Natural (λ(n : Natural) → n + 2) 1 }
