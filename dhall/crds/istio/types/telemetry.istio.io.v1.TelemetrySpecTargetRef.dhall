{ kind : Text, name : Text, group : Optional Text, namespace : Optional Text }
