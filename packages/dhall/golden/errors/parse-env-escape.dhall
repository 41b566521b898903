env:"A\$B"
