let Color = < Red | Green | Blue >

in  merge { Red = 1, Green = 2 } Color.Red
