import train
train.parser.add_argument('--on-the-other-one')
