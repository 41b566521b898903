{ port : Natural, host : Optional Text }
