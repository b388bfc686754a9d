"""Who may import whom: the contracts hold, and each breaks when a violation is planted."""

import configparser
import os
import shutil
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent

PLANTED = {
    "layers": {"core/planted.py": "import conference.voting"},
    "server-client": {"server/planted.py": "import conference.client"},
    "pure": {"voting/planted.py": "import asyncio"},
    "qt": {"server/planted_qt.py": "import PySide6"},
    "ui-asyncio": {"ui/planted.py": "import asyncio"},
    "sql": {"server/stream/planted.py": "import sqlalchemy"},
    "msgspec": {"client/planted.py": "import msgspec"},
    "acyclic": {
        "voting/rules/planted_here.py": "import conference.voting.rules.planted_there",
        "voting/rules/planted_there.py": "import conference.voting.rules.planted_here",
    },
}
"""For each contract modules that break it."""


def lint(folder):
    """What import-linter says of the package in ``folder``."""
    command = Path(sys.executable).parent / "lint-imports"
    return subprocess.run(
        [command, "--config", folder / ".importlinter", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(
        ROOT / "conference",
        tmp_path / "conference",
        ignore=shutil.ignore_patterns("__pycache__", "_resources"),
    )
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


def contracts():
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    prefix = "importlinter:contract:"
    return {
        section.removeprefix(prefix): parser[section]["name"]
        for section in parser.sections()
        if section.startswith(prefix)
    }


def modules_in(folder):
    """The modules and packages directly in a folder of the product."""
    dotted = "conference." + folder.replace("/", ".")
    return {
        f"{dotted}.{path.stem}"
        for path in (ROOT / "conference" / folder).iterdir()
        if path.name != "__init__.py" and (path.suffix == ".py" or (path / "__init__.py").exists())
    }


def test_no_module_of_the_server_is_forgotten_where_databases_are_forbidden():
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    named = set(parser["importlinter:contract:sql"]["source_modules"].split())
    server = modules_in("server") | modules_in("server/record")
    assert server - named == {"conference.server.record", "conference.server.record.store"}


def test_the_contracts_hold(copy):
    outcome = lint(copy)
    assert outcome.returncode == 0, outcome.stdout


def test_every_contract_breaks_when_a_violation_is_planted(copy):
    assert PLANTED.keys() == contracts().keys()
    for planted in PLANTED.values():
        for place, statement in planted.items():
            (copy / "conference" / place).write_text(f"{statement}\n")
    outcome = lint(copy)
    assert outcome.returncode == 1
    for key, name in contracts().items():
        assert f"{name} BROKEN" in outcome.stdout, key


def test_no_two_modules_import_each_other_in_a_circle():
    graph = grimp.build_graph("conference", cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    order = list(TopologicalSorter(imports).static_order())
    assert order.index("conference.core.errors") < order.index("conference.cli.serve")


def test_a_circle_of_two_modules_is_found():
    with pytest.raises(CycleError):
        list(TopologicalSorter({"here": {"there"}, "there": {"here"}}).static_order())
