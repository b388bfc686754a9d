"""Who may import whom: the contracts hold, and each breaks when a violation is planted."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

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
        "ui/widgets/planted_here.py": "import conference.ui.widgets.planted_there",
        "ui/widgets/planted_there.py": "import conference.ui.widgets.planted_here",
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


def test_no_module_of_the_server_is_forgotten_where_databases_are_forbidden():
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter")
    named = set(parser["importlinter:contract:sql"]["source_modules"].split())
    parts = {
        f"conference.server.{path.stem}"
        for path in (ROOT / "conference" / "server").iterdir()
        if path.name != "__init__.py" and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    assert parts - named == {"conference.server.store"}


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
