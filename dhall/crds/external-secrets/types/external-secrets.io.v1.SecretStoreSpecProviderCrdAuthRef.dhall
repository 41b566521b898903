{ key : Optional Text, name : Optional Text, namespace : Optional Text }
