import argparse ; import os
def args():
	p = argparse.ArgumentParser() ; p.add_argument("--data_url", default = "") ; p.add_argument("--train_url", default = "")
	if True:
		p.add_argument("--depth", type = int, default = 3)
	a = p.parse_args() ; return a
if __name__ == "__main__" :
	print(args()) ; os.sync
