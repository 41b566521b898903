{ kind : Text, name : Text, apiVersion : Optional Text }
