{ key : Text, name : Text, namespace : Optional Text }
