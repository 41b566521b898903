if True then 1 else "one"
