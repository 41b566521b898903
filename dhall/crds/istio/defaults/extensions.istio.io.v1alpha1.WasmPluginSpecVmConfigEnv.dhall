{ value = None Text, valueFrom = None Text }
