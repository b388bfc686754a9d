"""The cores of the pages under node's test runner, and their types against the schema."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

HERE = Path(__file__).parent
WEB = HERE.parents[1] / "resources" / "web"


@pytest.mark.parametrize(
    "name",
    [
        "agenda",
        "ballots",
        "breakouts",
        "captioner",
        "captions",
        "chamber",
        "codes",
        "count",
        "elections",
        "check-in",
        "our-evening",
        "evening",
        "floor",
        "follow",
        "lottery",
        "missed",
        "player",
        "present",
        "wordings",
        "priorities",
        "replica",
        "scenes",
        "session",
        "surveys",
        "signups",
        "statements",
        "told",
        "words",
    ],
)
def test_core_of_the_pages_holds_under_node(name):
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    done = subprocess.run(
        [
            node,
            "--import",
            str(HERE / "english.mjs"),
            "--test",
            "--test-reporter=tap",
            str(HERE / f"{name}.test.mjs"),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_types_of_the_pages_are_those_of_the_schema():
    path = WEB / "make_types.py"
    spec = importlib.util.spec_from_file_location("make_types", path)
    make_types = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_types)
    assert make_types.TYPES.read_text() == make_types.types_text(), f"run python {path}"


def test_pages_load_nothing_from_elsewhere_and_run_nothing_inline():
    for page in WEB.glob("*.html"):
        text = page.read_text()
        assert "http://" not in text, page.name
        assert "https://" not in text, page.name
        assert " style=" not in text, page.name
        assert "<style" not in text, page.name
        assert "<script>" not in text, page.name  # the server puts three scripts of ours there
        assert " onclick" not in text, page.name


def checked(web):
    """What TypeScript says of the modules in the folder ``web``."""
    node = shutil.which("node")
    assert node is not None, "run make install-dev: it installs node"
    tsc = Path(sys.prefix) / "node_modules" / "typescript" / "bin" / "tsc"
    assert tsc.exists(), "run make install-dev: it installs TypeScript"
    return subprocess.run(
        [node, str(tsc), "--project", str(web / "tsconfig.json")],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_types_of_all_modules_hold():
    outcome = checked(WEB)
    assert outcome.returncode == 0, outcome.stdout


def test_an_error_of_types_is_found_in_every_module_and_call(tmp_path):
    web = tmp_path / "web"
    shutil.copytree(WEB, web)
    modules = sorted((web / "js").rglob("*.js"))
    assert len(modules) > 15
    for module in modules:
        planted = '/** @type {number} */\nexport const planted = "a word";\n'
        module.write_text(module.read_text() + planted)
    call = 'import { roundOf } from "./polls/outcome.js";\nroundOf("no poll");\n'
    (web / "js" / "planted.js").write_text(call)
    outcome = checked(web)
    assert outcome.returncode != 0
    found = [line for line in outcome.stdout.splitlines() if "error TS2322" in line]
    assert len(found) == len(modules)
    for module in modules:
        assert any(f"{module.name}(" in line for line in found), module.name
    assert "planted.js(2" in outcome.stdout
    assert "error TS2345" in outcome.stdout
