{ name : Text, type : Text, key : Optional Text, namespace : Optional Text }
