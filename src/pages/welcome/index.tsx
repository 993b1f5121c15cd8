document.title = 'UNBUILT';
