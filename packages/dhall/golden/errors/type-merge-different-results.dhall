merge { A = 1, B = "b" } < A | B >.A
