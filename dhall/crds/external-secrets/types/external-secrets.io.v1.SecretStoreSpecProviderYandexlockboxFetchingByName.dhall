{ folderID : Text }
