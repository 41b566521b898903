λ(v : { a : Optional Text }) →
  { inner = { a = v.a, b = None Natural }, list = [ { a = v.a } ] }
