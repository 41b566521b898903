{ generation : Natural, name : Text, resourceSliceCount : Natural }
