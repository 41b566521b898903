{ interval = None Text, probes = None Natural, time = None Text }
