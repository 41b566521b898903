let merge = 1 in 2
