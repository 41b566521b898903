{ key : Text, value : Text, version : Optional Text }
