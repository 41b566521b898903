{ apiVersion = None Text, namespace = None Text }
