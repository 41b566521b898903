{ interval : Optional Text, probes : Optional Natural, time : Optional Text }
