let x :Natural = 1 in x
