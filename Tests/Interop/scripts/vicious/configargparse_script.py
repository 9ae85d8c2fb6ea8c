import configargparse
parser = configargparse.ArgumentParser(default_config_files=['x.conf'])
parser.add_argument('--data_url', env_var='DATA_URL')
args = parser.parse_args()
