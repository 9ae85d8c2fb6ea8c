import models


def get_option_setter(name):
    return models.find(name).modify
