import argparse

if __name__ == '__main__':
    parser = argparse.ArgumentParser(description='everything under the guard')
    parser.add_argument('--data_url', type=str, default='./')
    parser.add_argument('--train_url', type=str, default='./')
    parser.add_argument('--n_estimators', type=int, default=100)
    parser.add_argument('--max_depth', type=int)
    parser.add_argument('--test_size', type=float, default=.2)
    args, _ = parser.parse_known_args()

    from sklearn.ensemble import RandomForestClassifier
    from sklearn.model_selection import train_test_split
    import joblib
    import pandas as pd

    frame = pd.read_csv(args.data_url + 'train.csv')
    x_train, x_test, y_train, y_test = train_test_split(frame.drop('y'), frame['y'], test_size=args.test_size)
    model = RandomForestClassifier(n_estimators=args.n_estimators, max_depth=args.max_depth)
    model.fit(x_train, y_train)
    joblib.dump(model, args.train_url + 'model.m')
