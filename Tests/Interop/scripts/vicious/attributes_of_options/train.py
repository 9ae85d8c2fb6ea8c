# parses: 3
from options.train_options import TrainOptions
opt = TrainOptions().parse()
