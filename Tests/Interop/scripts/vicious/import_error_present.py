import argparse
try:
    from apex import amp
    HAS_APEX = True
except ImportError:
    HAS_APEX = False
parser = argparse.ArgumentParser()
parser.add_argument('--data_url')
if HAS_APEX:
    parser.add_argument('--opt-level', default='O1')
args = parser.parse_args()
