let Config = { a : Natural, b : Text, c : { d : Bool, e : Optional Natural, f : List Text }, g : Double, h : Natural, i : Text }

in  { a = 1, b = "", c = { d = True, e = 1, f = [ "" ] }, g = 1.0, h = 2, i = "" } : Config
