λ(v : { a : { b : { c : Text, d : Natural } } }) → { x = v.a.b, y = v.a.b.c }
