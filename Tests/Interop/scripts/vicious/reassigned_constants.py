import argparse
RATE = 0.1
RATE = 0.2
STEPS = 1
STEPS += 4
NAME = 'a'


def change():
    global NAME
    NAME = 'b'


change()
A = B = 7
C, D = 8, 9
(E, F), G = ('e', 'f'), 'g'
parser = argparse.ArgumentParser()
parser.add_argument('--rate', type=float, default=RATE)
parser.add_argument('--steps', type=int, default=STEPS)
parser.add_argument('--name', default=NAME)
parser.add_argument('--abcd', default=[A, B, C, D])
parser.add_argument('--efg', default=E + F + G)
RATE = 0.3
args = parser.parse_args()
