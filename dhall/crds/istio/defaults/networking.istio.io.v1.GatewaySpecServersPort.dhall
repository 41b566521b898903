{ targetPort = None Natural }
