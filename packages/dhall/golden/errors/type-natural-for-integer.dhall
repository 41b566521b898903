Integer/show 2
