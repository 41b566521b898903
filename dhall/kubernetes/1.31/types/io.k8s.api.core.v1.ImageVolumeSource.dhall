{ pullPolicy : Optional Text, reference : Optional Text }
