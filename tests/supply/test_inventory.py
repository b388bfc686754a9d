"""The bill of materials and the page of licences: current, valid, and complete."""

import hashlib
import json
import re
from importlib import metadata

import pytest
from bills import ROOT, script
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

inventory = script("inventory")
BILL = json.loads(inventory.SBOM.read_text("utf-8"))
COMPONENTS = {component["bom-ref"]: component for component in BILL["components"]}
KNOWN = inventory.licences()


def test_bill_and_page_are_those_of_locks_and_files():
    assert inventory.SBOM.read_text("utf-8") == inventory.sbom_text(), "run: make sbom"
    assert inventory.PAGE.read_text("utf-8") == inventory.page_text(), "run: make sbom"


def test_a_changed_vendored_file_makes_the_bill_stale(tmp_path, monkeypatch):
    before = inventory.sbom_text()
    read = inventory._sha256
    monkeypatch.setattr(
        inventory, "_sha256", lambda path: read(path) if path.suffix != ".mjs" else {"alg": "none"}
    )
    assert inventory.sbom_text() != before


def test_the_bill_is_valid_by_the_schema_of_cyclonedx():
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(json.dumps(BILL)) is None
    assert validator.validate_str(json.dumps({**BILL, "planted": 1})) is not None
    wrong = {**BILL, "components": [{"type": "library", "name": "x", "licenses": ["MIT"]}]}
    assert validator.validate_str(json.dumps(wrong)) is not None


def test_each_locked_package_is_in_the_bill_with_licence_and_hashes():
    for package in inventory.packages():
        component = COMPONENTS[package.purl]
        (reference,) = component["externalReferences"]
        assert [one["content"] for one in reference["hashes"]] == package.digests
        assert component["licenses"] == [{"expression": KNOWN["packages"][package.name]}]


def test_each_file_of_others_is_in_the_bill_with_its_hash():
    told = {
        file["name"]: file["hashes"]
        for component in BILL["components"]
        for file in component.get("components", ())
    }
    folders = {
        "resources/web/vendor": {"README.md"},
        "resources/fonts": {"inter.css", "make_fonts.py"},
        "resources/icons": {"arrow.svg", "conference.svg", "tick.svg"},
    }
    for folder, ours in folders.items():
        for path in sorted((ROOT / folder).iterdir()):
            if path.is_file() and path.name not in ours:
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                name = path.relative_to(ROOT).as_posix()
                assert told[name] == [{"alg": "SHA-256", "content": digest}]


def test_no_file_of_others_is_listed_twice_and_no_pattern_matches_nothing():
    files = [path for one in inventory.vendored() for path in one.files]
    assert len(files) == len(set(files))
    for one in inventory.vendored():
        for pattern in one.entry["files"]:
            assert list(ROOT.glob(pattern)), pattern


def test_licences_are_listed_for_the_locked_packages_and_for_no_others():
    names = {package.name for package in inventory.packages()}
    assert set(KNOWN["packages"]) == names
    assert set(KNOWN["brings"]) <= names


@pytest.mark.parametrize("name", sorted(KNOWN["packages"]))
def test_a_licence_is_what_the_installed_package_says(name):
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        assert name in {"uv", "hatchling", "editables", "tomlkit", "trove-classifiers"} or any(
            package.name == name and package.marker for package in inventory.packages()
        ), "it is locked and not installed"
        return
    if expression := found.get("License-Expression"):
        assert KNOWN["packages"][name] == expression
        return
    said = f"{found.get('License')} {found.get_all('Classifier')}"
    words = re.findall(r"MIT|BSD|Apache|MPL|PSF|LGPL", KNOWN["packages"][name])
    assert all(word in said for word in words), said[:300]


def test_who_needs_whom_names_components_of_the_bill_alone():
    refs = {*COMPONENTS, "conference"}
    for entry in BILL["dependencies"]:
        assert {entry["ref"], *entry["dependsOn"]} <= refs
    needs = {entry["ref"]: entry["dependsOn"] for entry in BILL["dependencies"]}
    assert set(needs) >= {package.purl for package in inventory.packages()}
    starlette = next(ref for ref in needs if ref.startswith("pkg:pypi/starlette@"))
    assert any(ref.startswith("pkg:pypi/anyio@") for ref in needs[starlette])


def test_what_runs_with_the_program_is_told_from_what_only_tests_need():
    scopes = {component["name"]: component["scope"] for component in BILL["components"]}
    assert scopes["numpy"] == scopes["hls.js"] == "required"
    assert scopes["pytest"] == scopes["axe-core"] == scopes["typescript"] == "excluded"
