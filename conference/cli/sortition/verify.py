"""``conference sortition verify``: repeat a draw from its published files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conference.cli.sortition.options import VerifyOptions
from conference.cli.sortition.told import print_json
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.lottery.folder import Published
    from conference.sortition.verify import CheckResult

__all__ = ["verify"]


def verify(options: VerifyOptions) -> int:
    """Repeat it, and say what holds; exit status 1 if anything does not."""
    from conference.lottery.folder import Published, audit_of
    from conference.lottery.tables import sha256
    from conference.sortition.verify import CheckResult
    from conference.sortition.verify import verify as findings_of

    folder = options.folder or options.out
    if folder is None or not folder.is_dir():
        raise ConferenceError("no_folder", f"{folder} is not a folder. Name that of the draw.")
    published = Published(folder)
    findings = findings_of(published)
    for name, path in (("categories", options.categories), ("respondents", options.respondents)):
        if path is not None:
            told = audit_of(folder)["inputs"].get(name, {}).get("sha256")
            findings.append(
                CheckResult(f"{path.name} is the file of the draw", sha256(path) == told)
            )
    if options.person is not None:
        findings.append(_in_pool(published, options.person, options.salt or ""))
    holds = all(finding.holds is not False for finding in findings)
    if options.json:
        listed = [{"what": f.what, "holds": f.holds, "detail": f.detail} for f in findings]
        print_json({"ok": holds, "findings": listed})
    else:
        words = {True: "holds ", False: "FAILS ", None: "  -   "}
        for f in findings:
            print(words[f.holds] + f.what + (f" ({f.detail})" if f.detail else ""))
        print("All holds." if holds else "The draw does not verify.")
    return 0 if holds else 1


def _in_pool(published: Published, person: str, salt: str) -> CheckResult:
    from conference.lottery.folder import audit_of
    from conference.sortition.commitment import pseudonym_of
    from conference.sortition.verify import CheckResult

    name = pseudonym_of(salt.strip(), person.strip())
    there = any(line.startswith(name + ",") for line in published.lines("pool.csv") or ())
    drawn = audit_of(published.path).get("draw") or {}
    chosen = name in drawn.get("selected", ())
    return CheckResult("this person is in the pool", there, "and was drawn" if chosen else name)
