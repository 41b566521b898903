< A, B >
