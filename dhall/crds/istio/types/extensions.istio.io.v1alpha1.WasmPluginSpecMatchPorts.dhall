{ number : Natural }
