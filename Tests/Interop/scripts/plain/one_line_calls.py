import argparse
parser=argparse.ArgumentParser(description="compact",usage="%(prog)s [options]")
parser.add_argument("--data_url",default="d",type=str,help="d")
parser.add_argument("--train_url",default="t",type=str,help="t")
parser.add_argument("--n",default=3,type=int,help="n")
parser.add_argument("-f",default=0.5,type=float)
parser.add_argument("-q","--quiet",action="store_true")
args=parser.parse_args()
