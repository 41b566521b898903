{ casRequired = None Bool, okmsTimeout = None Natural }
