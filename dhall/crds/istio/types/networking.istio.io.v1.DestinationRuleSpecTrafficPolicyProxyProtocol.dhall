{ version : Optional Text }
