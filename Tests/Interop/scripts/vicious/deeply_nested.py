import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--deep', default=((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))
parser.add_argument('--list', default=[[[[[[[[[[[[]]]]]]]]]]]])
if True:
  if True:
    if True:
      if True:
        if True:
          if True:
            if True:
              parser.add_argument('--indented')
args = parser.parse_args()
