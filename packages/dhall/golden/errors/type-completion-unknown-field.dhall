let S = { Type = { a : Natural }, default = {=} }

in  S::{ a = 2, c = True }
