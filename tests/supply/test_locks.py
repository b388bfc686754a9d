"""What is installed is pinned: the locks fit the project, and pip installs by them."""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from importlib import metadata
from pathlib import Path

import pytest
from bills import ROOT, script
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SUPPLY = ROOT / "supply"
inventory, lock = script("inventory"), script("lock")
LOCKS = lock.locks()
BY_NAME = {one.name: inventory.read_lock(one.path) for one in LOCKS}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def wanted(one):
    """What is asked for by name and range, of which the lock is made."""
    if one.wants:
        return [Requirement(text) for text in one.wants]
    texts = [*PROJECT["dependencies"]]
    texts += PROJECT["optional-dependencies"][one.extra] if one.extra else []
    return [Requirement(text) for text in texts]


def unfit(requirements, packages):
    """The requirements that a lock does not fit."""
    pinned = {package.name: package.version for package in packages}
    return [
        str(one)
        for one in requirements
        if not one.specifier.contains(pinned.get(canonicalize_name(one.name), "0.dev0"))
        or canonicalize_name(one.name) not in pinned
    ]


def needless(requirements, packages):
    """The packages of a lock that nothing asks for, neither the project nor another package."""
    names = {package.name for package in packages}
    asked = {canonicalize_name(one.name) for one in requirements}
    return [
        package.name
        for package in packages
        if package.name not in asked and not names & set(package.asked_by)
    ]


@pytest.mark.parametrize("one", LOCKS, ids=lambda one: one.name)
def test_every_dependency_is_pinned_within_its_range(one):
    assert unfit(wanted(one), BY_NAME[one.name]) == []


def test_a_planted_range_that_the_lock_does_not_fit_is_found():
    packages = BY_NAME["requirements.lock"]
    planted = [Requirement("numpy<2"), Requirement("no-such-package"), Requirement("numpy>=2")]
    assert unfit(planted, packages) == ["numpy<2", "no-such-package"]


@pytest.mark.parametrize("one", LOCKS, ids=lambda one: one.name)
def test_nothing_is_locked_that_nothing_needs(one):
    packages = BY_NAME[one.name]
    assert needless(wanted(one), packages) == []
    stray = inventory.Package("stray", "1", "required", asked_by=["-c supply/other.lock"])
    assert needless(wanted(one), [*packages, stray]) == ["stray"]


@pytest.mark.parametrize("one", LOCKS, ids=lambda one: one.name)
def test_every_package_is_pinned_once_with_hashes(one):
    packages = BY_NAME[one.name]
    assert packages
    assert all(package.digests for package in packages)
    assert len({package.name for package in packages}) == len(packages)


def test_what_installed_packages_ask_for_is_locked_too():
    """By the metadata of what is installed; markers count for nothing, extras do."""
    names = {package.name for package in BY_NAME["requirements-dev.lock"]}
    for package in BY_NAME["requirements.lock"]:
        for text in metadata.requires(package.name) or ():
            needed = Requirement(text)
            if needed.marker is None or needed.marker.evaluate():
                assert canonicalize_name(needed.name) in names, f"{package.name} needs {text}"


def test_the_locks_name_no_index_and_no_other_source():
    for one in LOCKS:
        text = one.path.read_text("utf-8")
        assert re.findall(r"https?:|file:|^-|@ |index-url", text, re.MULTILINE) == []


def test_a_line_that_is_no_pin_is_refused(tmp_path):
    path = tmp_path / "requirements.lock"
    path.write_text("numpy>=2\n", "utf-8")
    with pytest.raises(ValueError, match=r"requirements\.lock, line 1: numpy>=2"):
        inventory.read_lock(path)


def test_uv_is_asked_for_all_platforms_with_hashes_and_without_addresses(tmp_path):
    run = next(one for one in LOCKS if one.name == "requirements.lock")
    call = lock.command(tmp_path / "uv", run, upgrade=True)
    for word in ("--universal", "--generate-hashes", "--no-emit-index-url", "--upgrade"):
        assert word in call
    assert "--upgrade" not in lock.command(tmp_path / "uv", run, upgrade=False)
    assert not [word for word in call[1:] if word.startswith("/")], "paths of this machine"


@pytest.fixture
def folder():
    """A folder that is deleted at once: what is installed there has hundreds of megabytes."""
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


def run(*command, **options):
    """Run a command with its output; ``options`` go to ``subprocess.run``."""
    return subprocess.run(command, check=False, capture_output=True, text=True, **options)


@pytest.mark.process
@pytest.mark.thorough
@pytest.mark.timeout(600)
def test_a_new_environment_is_installed_by_the_locks(folder):
    venv.create(folder, with_pip=True)
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    pip = [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check"]
    pinned = ["-r", SUPPLY / "requirements-build.lock", "-r", SUPPLY / "requirements.lock"]
    installed = run(*pip, "install", "--require-hashes", *pinned, env=env, timeout=500)
    assert installed.returncode == 0, installed.stderr
    ourself = ["install", "--no-deps", "--no-build-isolation", ROOT]
    installed = run(*pip, *ourself, env=env, timeout=200, cwd=folder)
    assert installed.returncode == 0, installed.stderr
    command = folder / "bin" / "conference"
    for words, expected in ((["--version"], PROJECT["version"]), (["count", "--list"], "borda")):
        ran = run(command, *words, env=env, cwd=folder, timeout=60)
        assert (ran.returncode, ran.stderr) == (0, "")
        assert expected in ran.stdout
    assert run(*pip, "check", env=env, timeout=60).returncode == 0


def test_a_changed_file_is_refused_by_the_tests_own_pip(tmp_path):
    """The hashes are what pip holds files to: with a planted one it installs nothing."""
    (tmp_path / "planted").mkdir()
    (tmp_path / "planted" / "pyproject.toml").write_text(
        '[project]\nname = "planted"\nversion = "1"\n', "utf-8"
    )
    archive = tmp_path / "planted-1.tar.gz"
    subprocess.run(["tar", "-C", tmp_path, "-czf", archive, "planted"], check=True, timeout=60)
    asked = tmp_path / "asked.lock"
    asked.write_text(f"planted @ {archive.as_uri()} --hash=sha256:{'0' * 64}\n", "utf-8")
    call = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "-r", asked]
    ran = run(*call, "-d", tmp_path / "got", timeout=100)
    assert ran.returncode != 0
    assert "THESE PACKAGES DO NOT MATCH THE HASHES" in ran.stderr
