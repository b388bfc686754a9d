"""``conference sortition check``: are the files sound, and is a panel possible?"""

from __future__ import annotations

from conference.cli.sortition.options import ENTRIES, CheckOptions
from conference.cli.sortition.people import people_of, read
from conference.cli.sortition.told import print_json, print_remarks, watching

__all__ = ["check"]


def check(options: CheckOptions) -> int:
    """Look for a panel, and say what was found; exit status 1 if none is possible."""
    from conference.lottery.verdict import infeasibility_advice, pool_verdict
    from conference.sortition.drawing import few_orders, may_be_few_orders

    with people_of(options, after=options.after) as people, watching(options) as watch:
        inputs = read(options, people, watch)
        found = pool_verdict(inputs, options.size, watch).found
    two_stages = may_be_few_orders(found["eligible"], found["seats"], ENTRIES)
    found["note"] = few_orders(ENTRIES) if found["possible"] and two_stages else ""
    found["remarks"] = inputs.remarks
    print_remarks(inputs.remarks)
    if options.json:
        print_json(found)
    elif found["possible"]:
        print(
            f"{found['people']:,} people, {found['eligible']:,} may be drawn, in"
            f" {found['types']:,} types. A panel of {options.size} is possible."
        )
    else:
        print(infeasibility_advice(found))
    if found["note"] and not options.json:
        print(f"So many people cannot all be listed by name. {found['note']}")
    return 0 if found["possible"] else 1
