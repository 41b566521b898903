{ exact : Optional Text, prefix : Optional Text, regex : Optional Text }
