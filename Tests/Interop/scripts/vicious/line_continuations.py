import argparse
parser = \
    argparse \
    .ArgumentParser()
parser.add_argument(
    '--a',
\
    default=1
)
if True: parser.add_argument('--b'); parser.add_argument('--c')
for _ in [0]: parser.add_argument('--d')
def f(p): p.add_argument('--e')
f(parser)
class C: parser.add_argument('--g')
args = parser.parse_args()
