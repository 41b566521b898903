let x = “hello” in x
