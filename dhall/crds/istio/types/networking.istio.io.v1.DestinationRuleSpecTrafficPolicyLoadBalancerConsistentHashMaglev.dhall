{ tableSize : Optional Natural }
