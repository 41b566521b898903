-- How a render variable is read: a Text by `env:NAME as Text`, the others by `env:NAME`.
< Text | Natural | Bool >
