let f = (1 + 2

in  f
