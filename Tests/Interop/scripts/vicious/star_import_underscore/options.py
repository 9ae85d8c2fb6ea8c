_secret = 'imported'
public = 'imported'
