{ name : Text, group : Optional Text, kind : Optional Text }
