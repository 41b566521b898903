let Color = < Red | Green > in Color.Blue
