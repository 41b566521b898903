{ a = 1, b : Natural }
