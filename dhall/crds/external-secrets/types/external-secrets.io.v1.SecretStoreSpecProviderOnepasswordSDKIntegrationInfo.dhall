{ name : Optional Text, version : Optional Text }
