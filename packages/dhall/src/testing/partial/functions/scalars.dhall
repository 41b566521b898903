λ(v : { n : Natural, i : Integer, b : Bool, t : Text, d : Double }) → v
