{ port : Optional Natural, service : Optional Text }
