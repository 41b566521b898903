{ bytes : Optional Text, string : Optional Text }
