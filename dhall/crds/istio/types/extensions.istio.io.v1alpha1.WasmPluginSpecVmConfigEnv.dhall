{ name : Text, value : Optional Text, valueFrom : Optional Text }
