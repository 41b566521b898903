let S = { Type = { a : Natural } } in S::{ a = 1 }
