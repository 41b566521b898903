let S = { Type = { a : Natural, b : Text }, default = { a = 1 } }

in  S::{ a = 2 }
