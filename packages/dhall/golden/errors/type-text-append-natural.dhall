"port: " ++ 80
