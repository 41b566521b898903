{ name : Text, defaultValue : Optional Text }
