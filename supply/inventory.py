"""What others made, as a bill of materials and as a page: ``make sbom``.

Reads the lock files, ``licences.toml``, the vendored files themselves and npm's lock, and writes
``sbom.cdx.json`` (CycloneDX 1.6) and ``THIRD_PARTY.md``. The same input gives the same bytes: there
is no time and no random number in them.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SBOM = ROOT / "supply" / "sbom.cdx.json"
PAGE = ROOT / "THIRD_PARTY.md"
LICENCES = ROOT / "supply" / "licences.toml"
NPM = ROOT / "resources" / "install" / "package-lock.json"

SCOPES = {
    "requirements.lock": "required",
    "requirements-dev.lock": "excluded",
    "requirements-build.lock": "excluded",
    "requirements-lock.lock": "excluded",
}
"""CycloneDX's word for what runs with the program, and for what does not."""

PINNED = re.compile(r"([a-z0-9][a-z0-9.-]*)==(\S+)(?: ; (.+?))?(?: \\)?$")
DIGEST = re.compile(r"    --hash=sha256:([0-9a-f]{64})(?: \\)?$")
OURSELF = "conference (pyproject.toml)"


@dataclass(slots=True)
class Package:
    """A locked package: its version, the SHA-256 of its files, and what asked for it."""

    name: str
    version: str
    scope: str
    marker: str = ""
    digests: list[str] = field(default_factory=list)
    asked_by: list[str] = field(default_factory=list)

    @property
    def purl(self) -> str:
        """Its name among all packages there are."""
        return f"pkg:pypi/{self.name}@{self.version}"


@dataclass(frozen=True, slots=True)
class Vendored:
    """Files of others in this repository."""

    entry: Mapping[str, Any]

    @property
    def files(self) -> list[Path]:
        """All of them, from the root, in order."""
        given = {path for pattern in self.entry["files"] for path in ROOT.glob(pattern)}
        given -= {ROOT / name for name in self.entry.get("except", ())}
        return sorted(path.relative_to(ROOT) for path in given)


def read_lock(path: Path) -> list[Package]:
    """The packages of a lock file; raises ``ValueError`` at a line that is none of a lock's."""
    found: list[Package] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if pinned := PINNED.match(line):
            name, version, marker = pinned.groups()
            found.append(Package(name, version, SCOPES[path.name], marker or ""))
        elif digest := DIGEST.match(line):
            found[-1].digests.append(digest[1])
        elif line.startswith("    # via "):
            found[-1].asked_by += line.removeprefix("    # via ").split(", ")
        elif not line.startswith("# "):
            raise ValueError(f"{path.name}, line {number}: {line}")
    return found


def packages() -> list[Package]:
    """Every locked package once; the scope is that of the first lock that has it."""
    found: dict[str, Package] = {}
    for name in SCOPES:
        for package in read_lock(ROOT / "supply" / name):
            first = found.setdefault(package.name, package)
            if (first.version, first.digests) != (package.version, package.digests):
                raise ValueError(f"{package.name} is locked twice, and not alike")
            first.asked_by = sorted({*first.asked_by, *package.asked_by})
    return sorted(found.values(), key=lambda package: package.name)


def licences() -> dict[str, Any]:
    """What ``licences.toml`` says."""
    return tomllib.loads(LICENCES.read_text("utf-8"))


def vendored() -> list[Vendored]:
    """What lies in this repository, in the order of ``licences.toml``."""
    return [Vendored(entry) for entry in licences()["vendored"]]


# The bill of materials


def _licence(expression: str) -> list[dict[str, str]]:
    return [{"expression": expression}]


def _of_package(package: Package, licence: str) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": package.purl,
        "name": package.name,
        "version": package.version,
        "scope": package.scope,
        "licenses": _licence(licence),
        "purl": package.purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": package.purl,
                "comment": "one of these hashes is that of the file that is installed",
                "hashes": [{"alg": "SHA-256", "content": one} for one in package.digests],
            }
        ],
    }
    if package.marker:
        component["properties"] = [{"name": "conference:marker", "value": package.marker}]
    return component


def _of_vendored(one: Vendored) -> dict[str, Any]:
    entry = one.entry
    return {
        "type": "library",
        "bom-ref": entry["purl"],
        "name": entry["name"],
        "version": entry["version"],
        "scope": "required" if entry["shipped"] else "excluded",
        "licenses": _licence(entry["licence"]),
        "copyright": entry["terms"],
        "purl": entry["purl"],
        "components": [
            {"type": "file", "name": path.as_posix(), "hashes": [_sha256(ROOT / path)]}
            for path in one.files
        ],
    }


def _sha256(path: Path) -> dict[str, str]:
    return {"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}


def _of_npm() -> Iterator[dict[str, Any]]:
    """What npm installs for the tests, by its own lock."""
    for place, entry in json.loads(NPM.read_text("utf-8"))["packages"].items():
        if not place:
            continue
        name, version = place.removeprefix("node_modules/"), entry["version"]
        digest = base64.b64decode(entry["integrity"].removeprefix("sha512-")).hex()
        purl = f"pkg:npm/{name}@{version}"
        yield {
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": version,
            "scope": "excluded",
            "hashes": [{"alg": "SHA-512", "content": digest}],
            "licenses": _licence(entry["license"]),
            "purl": purl,
        }


def _dependencies(found: Sequence[Package], others: Sequence[str]) -> list[dict[str, Any]]:
    """Who needs whom, as the locks say it."""
    purls = {package.name: package.purl for package in found}
    needs: dict[str, list[str]] = {"conference": list(others)}
    for package in found:
        needs.setdefault(package.purl, [])
        named = [name for name in package.asked_by if name in purls]
        for name in named:
            needs.setdefault(purls[name], []).append(package.purl)
        if OURSELF in package.asked_by or not named:
            needs["conference"].append(package.purl)
    return [{"ref": ref, "dependsOn": sorted(needs[ref])} for ref in sorted(needs)]


def sbom_text() -> str:
    """The bill of materials, CycloneDX 1.6."""
    found, known = packages(), licences()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extra = [*map(_of_vendored, vendored()), *_of_npm()]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "pre-build"}],
            "component": {
                "type": "application",
                "bom-ref": "conference",
                "name": project["name"],
                "version": project["version"],
                "licenses": _licence(project["license"]),
            },
        },
        "components": [
            *(_of_package(package, known["packages"][package.name]) for package in found),
            *extra,
        ],
        "dependencies": _dependencies(found, [component["bom-ref"] for component in extra]),
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


# The page

HEAD = """\
# What others made

Files of others that lie in this repository, with their source, version and licence, and the
packages that are installed beside the program. Each dependency's reason is in `pyproject.toml`.
This page is made by `supply/inventory.py` from the lock files and `supply/licences.toml`;
`supply/sbom.cdx.json` says the same as a CycloneDX bill of materials, with the hash of each file.

## In this repository

| where | what | from | licence |
|---|---|---|---|
"""

OURS = (
    "`resources/samples/talk.mp4`",
    "the spoken sample talk",
    "our own text and slides, spoken by espeak-ng; drawn and encoded by `make_talk.py`",
    "as this project",
)

FOOT = """
The sample country in `resources/samples/country.toml` is written for this project: places are
given to a few kilometres and numbers of people are rough; neither is meant as reference data. All
people named in the sample programme are invented.
"""

SECTIONS = (
    ("required", "Installed with the program"),
    ("excluded", "Only to build, test and lock it"),
)


def page_text() -> str:
    """``THIRD_PARTY.md``."""
    rows = [_row(*_of_files(one.entry)) for one in vendored()]
    text = HEAD + "".join(rows) + _row(*OURS) + FOOT
    for scope, title in SECTIONS:
        text += f"\n## {title}\n\n| package | version | licence |\n|---|---|---|\n"
        text += "".join(_row(*cells) for cells in _of_scope(scope))
    return text


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"


def _of_files(entry: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """Where, what, from and under which terms."""
    where = f"`{entry['files'][0]}`"
    where += "".join(f" except `{Path(name).name}`" for name in entry.get("except", ()))
    return where, entry["what"], entry["from"], entry["terms"]


def _of_scope(scope: str) -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of what is installed for this."""
    known = licences()
    for package in packages():
        if package.scope == scope:
            licence, note = known["packages"][package.name], known["brings"].get(package.name)
            yield package.name, package.version, f"{licence}; {note}" if note else licence
    if scope == "excluded":
        for component in _of_npm():
            licence = component["licenses"][0]["expression"]
            yield f"{component['name']} (npm)", component["version"], licence


def main() -> None:
    """Write both."""
    SBOM.write_text(sbom_text(), "utf-8")
    PAGE.write_text(page_text(), "utf-8")
    print(f"{SBOM.relative_to(ROOT)} and {PAGE.name} are written")


if __name__ == "__main__":
    main()
