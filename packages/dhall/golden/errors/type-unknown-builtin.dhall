Natural/sho 1
