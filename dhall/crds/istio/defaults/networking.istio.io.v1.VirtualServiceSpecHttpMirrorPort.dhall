{ number = None Natural }
