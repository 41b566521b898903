"hello ${name"
