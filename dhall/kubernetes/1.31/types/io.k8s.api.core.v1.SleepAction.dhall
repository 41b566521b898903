{ seconds : Natural }
