import sys
data = None
for word in sys.argv[1:]:
    if word.startswith('--data_url='):
        data = word.split('=', 1)[1]
