{ weight = None Natural }
