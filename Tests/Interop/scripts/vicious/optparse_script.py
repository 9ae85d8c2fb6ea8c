from optparse import OptionParser
parser = OptionParser()
parser.add_option('--data_url', dest='data', default='', help='data')
parser.add_option('-q', '--quiet', action='store_false', default=True)
options, args = parser.parse_args()
