import importlib


def find(name):
    return importlib.import_module('models.' + name + '_model')


def get_option_setter(name):
    return find(name).modify
