True && 1
