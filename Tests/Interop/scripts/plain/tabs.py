import argparse

class Options:
	def __init__(self):
		self.parser = argparse.ArgumentParser()
		self.initialized = False

	def initialize(self):
		self.parser.add_argument('--dataroot', required=True, help='path to images')
		self.parser.add_argument('--batchSize', type=int, default=1, help='input batch size')
		self.parser.add_argument('--loadSize', type=int, default=286)
		self.parser.add_argument('--fineSize', type=int, default=256)
		self.parser.add_argument('--gpu_ids', type=str, default='0', help='e.g. 0  0,1,2  0,2. use -1 for CPU')
		self.parser.add_argument('--name', type=str, default='experiment_name')
		self.parser.add_argument('--no_dropout', action='store_true')
		self.initialized = True

	def parse(self):
		if not self.initialized:
			self.initialize()
		self.opt = self.parser.parse_args()
		return self.opt

if __name__ == '__main__':
	opt = Options().parse()
