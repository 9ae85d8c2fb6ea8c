import argparse
import asyncio


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data_url')
    await asyncio.sleep(0)
    parser.add_argument('--train_url')
    return parser.parse_args()


asyncio.run(main())
