λ(v : { port : Natural, offset : Integer }) →
  { a = "http://x:${Natural/show v.port}/"
  , b = Natural/show v.port
  , c = Integer/show v.offset
  }
