class Config:
    img_shape = [416, 416]


def get_config():
    return Config()
