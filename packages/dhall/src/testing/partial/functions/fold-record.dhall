λ(v : { ns : List Natural }) →
  List/fold
    Natural
    v.ns
    { count : Natural, total : Natural, names : List Text }
    ( λ(n : Natural) →
      λ(s : { count : Natural, total : Natural, names : List Text }) →
        { count = s.count + 1
        , total = s.total + n
        , names = s.names # [ Natural/show n ]
        }
    )
    { count = 0, total = 0, names = [] : List Text }
