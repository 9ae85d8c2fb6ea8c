import argparse
парсер = argparse.ArgumentParser()
парсер.add_argument('--数据', default='值', help='路径')
парсер.add_argument('--ﬁle', default='ﬁ')
ﬁle = 'ligature'
парсер.add_argument('--normal', default=file)
аргументы = парсер.parse_args()
