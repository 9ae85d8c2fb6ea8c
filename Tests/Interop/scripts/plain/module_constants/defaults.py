"""Defaults of all scripts."""
LEARNING_RATE = 0.05
BATCH = 24
DATA_URL = "obs://team/data/"
SPLITS = ["train", "test"]
