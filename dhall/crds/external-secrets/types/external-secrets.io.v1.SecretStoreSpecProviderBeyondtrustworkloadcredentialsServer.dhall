{ apiUrl : Text, siteId : Text }
