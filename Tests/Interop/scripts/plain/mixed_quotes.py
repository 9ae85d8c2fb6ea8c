import argparse
p = argparse.ArgumentParser(description='it''s', epilog="say \"hi\"")
p.add_argument('--a', help="don't (please)", default='"quoted"')
p.add_argument("--b", help='a [bracket] and {brace', default="'single'")
p.add_argument('''--c''', help="""a long
text with ) and ( and # no comment
""", default="""x""")
p.add_argument(u'--d', default=u'é')
p.add_argument(r'--e', default=r'\d+\.', help='100%% of \'it\'')
p.add_argument('--f', default='\x41\u0042\103\n\\')
p.add_argument('--g', default='', help='')
args = p.parse_args()
