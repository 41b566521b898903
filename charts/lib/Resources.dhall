-- What a container asks for; memory is its limit too.
{ cpu : Text, memory : Text }
