merge { A = 1, B = 2 } < A >.A
