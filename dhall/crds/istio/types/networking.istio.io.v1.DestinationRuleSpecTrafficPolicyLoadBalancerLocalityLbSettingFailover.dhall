{ from : Optional Text, to : Optional Text }
