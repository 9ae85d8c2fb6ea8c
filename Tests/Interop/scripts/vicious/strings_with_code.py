import argparse
TEXT = '''
parser.add_argument('--in-a-string')
args = parser.parse_args()
'''
OTHER = "x = (" + 'y = ]' + """ "quoted" """ + 'it\'s' + r'\' # no comment' + "\"" + '}'
parser = argparse.ArgumentParser(usage="""%(prog)s --not-real
  parser.add_argument('--neither')""")
parser.add_argument('--real', help='(((', default=')')  # parser.add_argument('--comment')
"parser.add_argument('--expression')"
args = parser.parse_args()
