VERSION = 'local'
