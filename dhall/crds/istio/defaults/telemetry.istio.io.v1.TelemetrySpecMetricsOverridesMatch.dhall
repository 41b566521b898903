{ customMetric = None Text, metric = None Text, mode = None Text }
