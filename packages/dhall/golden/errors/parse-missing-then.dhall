if True else 1
