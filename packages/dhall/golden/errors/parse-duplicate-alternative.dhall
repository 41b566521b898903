< Red | Green | Red >
