{ group : Optional Text, resource : Optional Text, version : Optional Text }
