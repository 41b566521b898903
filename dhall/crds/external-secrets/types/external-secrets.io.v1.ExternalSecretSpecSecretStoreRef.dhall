{ kind : Optional Text, name : Optional Text }
