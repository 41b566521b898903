{ customMetric : Optional Text, metric : Optional Text, mode : Optional Text }
