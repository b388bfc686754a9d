"""``conference stream`` without a server: sources, keys, renditions, and every fault at once."""

import json

import pytest
from servers import sample_folder

from conference.cli import main


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


def told(capsys, *words, code=0):
    capsys.readouterr()
    assert main(["stream", *(str(one) for one in words)]) == code
    return capsys.readouterr()


def listed(capsys, folder):
    return json.loads(told(capsys, "list", folder.path, "--json", "--host", "10.0.0.2").out)


def test_a_source_is_added_with_what_to_type_taken_given_a_key_and_kept(folder, capsys):
    assert "conference stream add" in told(capsys, "list", folder.path).out
    said = told(capsys, "add", folder.path, "Main hall", "--host", "10.0.0.2").out
    assert "rtmp://10.0.0.2:1935/live" in said
    (hall,) = listed(capsys, folder)["sources"]
    assert hall["key"] in said
    told(capsys, "add", folder.path, "Bars", "--kind", "card", "--address", "test")
    told(capsys, "take", folder.path, "main-hall")
    assert listed(capsys, folder)["on_air"] == "main-hall"
    told(capsys, "key", folder.path, "main-hall")
    assert listed(capsys, folder)["sources"][0]["key"] != hall["key"]
    assert "Bars" in told(capsys, "list", folder.path).out
    told(capsys, "remove", folder.path, "bars")
    told(capsys, "settings", folder.path, "--renditions", "1080,360,audio", "--pass-through", "no")
    found = listed(capsys, folder)
    assert (found["renditions"], found["pass_through"]) == (["1080", "360", "audio"], False)


def test_what_is_wrong_is_said_at_once_and_nothing_is_written(folder, capsys):
    missing = folder.path / "gone.mp4"
    said = told(capsys, "add", folder.path, " ", "--kind", "file", "--address", missing, code=2).err
    assert "has no title" in said
    assert str(missing) in said
    assert "no source" in told(capsys, "take", folder.path, "gone", code=2).err
    assert not (folder.stream / "stream.json").exists()
