{ number : Optional Natural }
