λ(v : { hosts : List Text }) →
  { tls =
      if    Natural/isZero (List/length Text v.hosts)
      then  None (List Text)
      else  Some v.hosts
  , z = 1
  }
