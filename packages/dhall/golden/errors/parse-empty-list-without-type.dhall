let xs = [] in xs
