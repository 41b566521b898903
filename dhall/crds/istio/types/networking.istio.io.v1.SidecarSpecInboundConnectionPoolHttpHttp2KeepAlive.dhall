{ interval : Optional Text, timeout : Optional Text }
