let name = "world

in  name
