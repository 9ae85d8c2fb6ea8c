import getopt
import sys
options, rest = getopt.getopt(sys.argv[1:], 'd:t:', ['data_url=', 'train_url='])
for name, value in options:
    if name in ('-d', '--data_url'):
        print(value)
