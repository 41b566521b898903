{ mountPath : Optional Text, name : Optional Text, secretName : Optional Text }
