showConstructor 1
