let double = λ(x : Natural) → x * 3

let example = assert : double 4 ≡ 8

in  double
