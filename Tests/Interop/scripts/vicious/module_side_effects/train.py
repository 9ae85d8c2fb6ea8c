import argparse
import shared
shared.parser.add_argument('--data_url')
import extension
args = shared.parser.parse_args()
