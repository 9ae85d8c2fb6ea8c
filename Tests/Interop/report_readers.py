"""Reads each of algolint's reports as its consumers do, into findings that can be compared.

A finding's place comes out as bytes of the file, counted in the format's own units: a format that
counts wrongly gives other bytes. What a format doesn't say is missing in its findings.
"""

import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree

from tool import need

junitparser = need("junitparser")


class Source:
    """A file that reports speak of, with its lines."""

    def __init__(self, path):
        self.bytes = path.read_bytes()
        self.mark = 3 if self.bytes.startswith(b"\xef\xbb\xbf") else 0
        text = self.bytes[self.mark :].decode("utf-8", "surrogateescape")
        self.lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text) or [""]

    def offset(self, line, column, unit="utf-32-le", width=4):
        """The byte at a line and a column, both counted from 1, columns in units of an encoding."""
        before = "".join(self.lines[: line - 1])
        rest = self.lines[line - 1] if line <= len(self.lines) else ""
        units = rest.encode(unit, "surrogatepass")[: (column - 1) * width]
        if len(units) != (column - 1) * width:
            raise ValueError(f"line {line} has no column {column}")
        start = before + units.decode(unit, "surrogatepass")
        return self.mark + len(start.encode("utf-8", "surrogateescape"))

    def utf16_offset(self, line, column):
        return self.offset(line, column, "utf-16-le", 2)


def spelled_out(text, keep=""):
    """Text as it is shown on terminals: whatever could do harm there is spelled out."""

    def spell(character):
        value = ord(character)
        if character in keep or unicodedata.category(character) not in ("Cc", "Cf", "Zl", "Zp"):
            return character
        short = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}.get(character)
        return short or (f"\\x{value:02X}" if value < 256 else f"\\u{value:04X}")

    return "".join(map(spell, text))


def xml_text(text):
    """Text as XML can hold it: the few characters that it can't are spelled out."""
    return re.sub(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", lambda found: spelled_out(found[0]), text
    )


def without_help(text):
    """The message alone, without the remedies on the lines below it."""
    return re.split("\n(?:help: |建议：)", text)[0]


def json_findings(objects):
    for found in objects:
        yield {
            "path": found["path"],
            "start": found["span"]["startByte"],
            "end": found["span"]["endByte"],
            "severity": found["severity"],
            "code": found["code"],
            "message": found["message"],
        }


def counted_findings(objects, sources):
    """The same from lines and columns, which count code points."""
    for found in objects:
        span, source = found["span"], sources[found["path"]]
        yield {
            "path": found["path"],
            "start": source.offset(span["line"], span["column"]),
            "end": source.offset(span["endLine"], span["endColumn"]),
        }


def sarif_findings(run, sources, paths, suppressed=False):
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "utf16CodeUnits"
    for result in run["results"]:
        if bool(result.get("suppressions")) != suppressed:
            continue
        place = result["locations"][0]["physicalLocation"]
        path, region = paths(place["artifactLocation"]), place["region"]
        start = sources[path].utf16_offset(region["startLine"], region["startColumn"])
        end = sources[path].utf16_offset(region["endLine"], region["endColumn"])
        assert (start, end - start) == (region["byteOffset"], region["byteLength"]), region
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        yield {
            "path": path,
            "start": start,
            "end": end,
            "severity": result["level"],
            "code": result["ruleId"],
            "message": without_help(result["message"]["text"]),
        }


def gitlab_findings(text, sources):
    """- Source: GitLab documentation, "Code Quality", report format."""
    severities = {"major": "error", "minor": "warning", "info": "note"}
    for found in json.loads(text):
        assert found["severity"] in ("info", "minor", "major", "critical", "blocker")
        path = found["location"]["path"]
        assert not path.startswith("./")
        if found["check_name"] == "unread-file":
            continue
        begin, end = (found["location"]["positions"][key] for key in ("begin", "end"))
        code, message = found["description"].split(": ", 1)
        assert code == found["check_name"]
        yield {
            "path": path,
            "start": sources[path].offset(begin["line"], begin["column"]),
            "end": sources[path].offset(end["line"], end["column"]),
            "severity": severities[found["severity"]],
            "code": code,
            "message": message,
        }


def workflow_commands(text):
    """The commands in what a step prints.

    - Source: GitHub documentation, "Workflow commands for GitHub Actions"; the toolkit's escapes.
    """

    def unescaped(value, codes):
        for code, character in codes:
            value = value.replace(code, character)
        return value

    data = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
    properties = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
    for line in text.decode().split("\n")[:-1]:
        found = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
        assert found, f"no workflow command: {line}"
        pairs = [pair.split("=", 1) for pair in found[2].split(",")]
        yield (
            found[1],
            {key: unescaped(value, properties) for key, value in pairs},
            unescaped(found[3], data),
        )


def github_findings(text, sources, paths):
    severities = {"error": "error", "warning": "warning", "notice": "note"}
    for name, properties, message in workflow_commands(text):
        if properties["title"] == "unread-file":
            continue
        path = paths(properties["file"])
        finding = {"path": path, "severity": severities[name], "code": properties["title"]}
        finding["message"] = message.split("\n")[0]
        lines = int(properties["line"]), int(properties["endLine"])
        assert ("col" in properties) == (lines[0] == lines[1])
        if "col" in properties:
            finding["start"] = sources[path].offset(lines[0], int(properties["col"]))
            finding["end"] = sources[path].offset(lines[1], int(properties["endColumn"]))
        yield finding


def checkstyle_findings(text, sources, paths):
    """- Source: Checkstyle's XMLLogger."""
    root = ElementTree.fromstring(text)
    assert root.tag == "checkstyle" and root.get("version")
    for file in root:
        assert file.tag == "file"
        for error in file:
            assert error.tag == "error" and int(error.get("line")) > 0
            code = error.get("source").removeprefix("algolint.")
            if code == "unread-file":
                continue
            path = paths(file.get("name"))
            severity = error.get("severity")
            yield {
                "path": path,
                "start": sources[path].offset(int(error.get("line")), int(error.get("column"))),
                "severity": "note" if severity == "info" else severity,
                "code": code,
                "message": without_help(error.get("message")),
            }


def junit_findings(path, sources, paths):
    suites = junitparser.JUnitXml.fromfile(str(path))
    for suite in suites:
        for case in suite:
            name = case.name
            details = case.system_out or "".join(found.text or "" for found in case.result)
            for line in details.split("\n"):
                if found := re.fullmatch(r"(\d+):(\d+): (\w+): (.*) \[(\S+)\]", line):
                    file = paths(name)
                    yield {
                        "path": file,
                        "start": sources[file].offset(int(found[1]), int(found[2])),
                        "severity": found[3],
                        "code": found[5],
                        "message": found[4],
                    }
