"""The commands that write schema and types give what is committed, and notice what has changed."""

import importlib.util
import json
import subprocess
import sys

from conference.core.assets import asset

SCHEMA = asset("protocol", "schema.json")


def make_types():
    """The script that writes the types, as a module."""
    path = asset("web", "make_types.py")
    spec = importlib.util.spec_from_file_location("make_types", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_command_for_the_schema_writes_what_is_committed(tmp_path):
    file = tmp_path / "schema.json"
    command = [sys.executable, "-m", "conference.protocol.schema", str(file)]
    subprocess.run(command, check=True, timeout=60)
    assert file.read_bytes() == SCHEMA.read_bytes()


def test_the_types_are_those_of_the_schema_and_a_planted_change_of_it_is_found(
    tmp_path, monkeypatch
):
    script = make_types()
    committed = script.TYPES.read_text(encoding="utf-8")
    assert script.types_text() == committed
    changed = json.loads(SCHEMA.read_text(encoding="utf-8"))
    changed["$defs"]["Ping"]["properties"]["sent"] = {"type": "string"}
    (tmp_path / "schema.json").write_text(json.dumps(changed), encoding="utf-8")
    monkeypatch.setattr(script, "SCHEMA", tmp_path / "schema.json")
    assert script.types_text() != committed


def test_a_planted_change_of_the_messages_is_found_in_the_schema(monkeypatch):
    from conference.protocol import schema

    monkeypatch.setattr(schema, "COMMANDS", schema.COMMANDS[:-1])
    assert schema.schema_text() != SCHEMA.read_text(encoding="utf-8")
