import argparse
import pandas as pd
import lightgbm as lgb

ap = argparse.ArgumentParser(); ap.add_argument('--data_url', required=True); ap.add_argument('--train_url', required=True)
ap.add_argument('--n_splits', type=int, default=5)
ap.add_argument('--num_leaves', type=int, default=31); ap.add_argument('--learning_rate', type=float, default=.05)
ap.add_argument('--early_stopping', type=int, default=100)
ns, rest = ap.parse_known_args()

df = pd.read_csv(ns.data_url)
for k in range(ns.n_splits):
    part = df[df.index % ns.n_splits != k]
    lgb.train({'num_leaves': ns.num_leaves}, lgb.Dataset(part))
