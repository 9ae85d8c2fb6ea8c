import argparse
parser = argparse . ArgumentParser ( )
parser . add_argument ( '--data_url' , type = str , default = '' )
parser .add_argument( "--train_url",
    default
    = "x" ,
    type
    =
    str )
parser. \
    add_argument('--k', type=int, default=\
    5)
( parser.add_argument('--m', type=int, default=(6)) )
args = ( parser . parse_args ( ) )
