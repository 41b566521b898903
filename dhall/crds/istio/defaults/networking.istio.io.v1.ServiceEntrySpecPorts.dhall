{ protocol = None Text, targetPort = None Natural }
