-- The resource requests of a container; the memory request is also its limit.
{ cpu : Text, memory : Text }
