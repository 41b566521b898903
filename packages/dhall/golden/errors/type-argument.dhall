let add = λ(x : Natural) → λ(y : Natural) → x + y

in  add 1 "2"
