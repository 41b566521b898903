let name = "x" in nmae
