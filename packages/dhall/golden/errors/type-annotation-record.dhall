{ name = "a", port = "80", tls = True } : { name : Text, port : Natural, tls : Bool }
