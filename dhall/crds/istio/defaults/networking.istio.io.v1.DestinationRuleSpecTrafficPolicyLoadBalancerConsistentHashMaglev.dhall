{ tableSize = None Natural }
