"""Scripts with one small change somewhere, as of a slip: many still run, and mean something else."""

import re
import shutil
from random import Random


def write_damaged(folder, boot_files, seed, count):
    """Writes scripts into folders of their own, each a changed one of `boot_files`; returns the paths."""
    paths = []
    for index in range(count):
        random = Random(f"{seed}/damaged/{index}")
        boot_file = random.choice(boot_files)
        top = folder / f"damaged{index:05}"
        if boot_file.name == "train.py":
            shutil.copytree(boot_file.parent, top)
        else:
            top.mkdir()
            shutil.copy(boot_file, top / "train.py")
        path = random.choice(sorted(path for path in top.rglob("*.py") if path.stat().st_size) or [top / "train.py"])
        text = change(path.read_bytes().decode("utf-8", "surrogateescape"), random)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
        paths.append(top / "train.py")
    return paths


def change(text, random):
    # What the head says to this test stays.
    head, text = re.match(r"((?:# (?:missing|parses|expect): .*\n)?)(.*)", text, re.DOTALL).groups()
    return head + changed(text, random)


def changed(text, random):
    lines = text.splitlines(keepends=True)
    words = re.findall(r"\w+|[^\w\s]", text)
    if not words:
        return text
    index = random.randrange(len(lines))
    way = random.randrange(9)
    if way == 0:
        del lines[index]
    elif way == 1:
        lines.insert(random.randrange(len(lines) + 1), lines[index])
    elif way == 2:
        other = random.randrange(len(lines))
        lines[index], lines[other] = lines[other], lines[index]
    elif way == 3:
        lines[index] = random.choice(["    " + lines[index], lines[index].removeprefix("    ")])
    elif way == 4:
        lines[index] = "# " + lines[index]
    elif way == 5:
        lines.insert(index, random.choice(["'''\n", "if False:\n", "\\\n", "else:\n", "pass\n", "return\n", "del parser\n"]))
    else:
        at = random.randrange(len(text))
        found = list(re.finditer(r"\w+|[^\w\s]", text))
        token = min(found, key=lambda token: abs(token.start() - at))
        new = "" if way == 6 else random.choice(words) if way == 7 else random.choice("()[]{}'\"#,=:\\ \n\t.*0a")
        return text[: token.start()] + new + text[token.end() :]
    return "".join(lines)
