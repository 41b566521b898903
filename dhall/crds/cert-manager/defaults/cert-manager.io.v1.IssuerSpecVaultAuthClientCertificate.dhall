{ mountPath = None Text, name = None Text, secretName = None Text }
