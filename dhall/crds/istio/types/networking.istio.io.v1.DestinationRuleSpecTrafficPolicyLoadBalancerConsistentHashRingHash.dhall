{ minimumRingSize : Optional Natural }
