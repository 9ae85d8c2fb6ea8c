import logging


def get_logger(args):
    return logging.getLogger('yolo')
