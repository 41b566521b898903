''
hello
