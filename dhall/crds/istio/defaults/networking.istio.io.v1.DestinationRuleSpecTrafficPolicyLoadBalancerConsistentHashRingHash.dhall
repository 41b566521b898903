{ minimumRingSize = None Natural }
