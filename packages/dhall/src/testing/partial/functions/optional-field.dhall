λ(v : { class : Optional Text, n : Optional Natural }) →
  { class = v.class, n = v.n, z = 1 }
