"""``conference sortition replace``: fill the seats of those who declined."""

from __future__ import annotations

from pathlib import Path

from conference.cli.sortition.options import ReplaceOptions
from conference.cli.sortition.people import people_of, register_draw
from conference.cli.sortition.told import print_json, print_remarks, watching, where_files_are

__all__ = ["replace"]


def replace(options: ReplaceOptions) -> int:
    """Fill the seats of those who declined, write the round's folder, and say who got them."""
    from conference.cli.sortition.round import run_round

    with people_of(options, key=options.key) as people, watching(options) as watch:
        found = run_round(options, people, watch)
        register_draw(people, options.out)
    print_remarks(found["remarks"])
    if options.json:
        print_json(found)
        return 0
    for pair in found["replacements"]:
        near = "" if not pair["distance"] else f", {pair['distance']} features apart"
        print(f"{pair['leaving']} is replaced by {pair['entering']} ({pair['type']}{near})")
    print(f"Round {found['round']}. Digest {found['digest']}.")
    print("\n".join(where_files_are(*(map(Path, found[part]) for part in ("public", "private")))))
    return 0
