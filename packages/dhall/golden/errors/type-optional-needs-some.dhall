{ name = "a" } : { name : Optional Text }
