"""Pools on the disk for tests of the lottery's files."""

import random

from conference.deliberation.lottery.commands import LotteryPlan
from conference.lottery.plan import Paths

QUOTAS = (
    "feature,value,min,max\ngender,female,4,6\ngender,male,4,6\n"
    "age,young,2,5\nage,middle,2,5\nage,old,2,5\n"
)


def sent(folder, count=120, *, ids=True, quotas=QUOTAS, seed=3):
    """The folder of a lottery whose files a desk has sent."""
    chance = random.Random(seed)
    head = "id,name,gender,age,home,trained" if ids else "name,gender,age,home,trained"
    lines = [head]
    for number in range(count):
        gender, age = chance.choice(["female", "male"]), chance.choice(["young", "middle", "old"])
        cells = [f"Nom {number}", gender, age, f"h{chance.randrange(count)}", "yes"]
        lines.append(",".join([f"p-{number}", *cells] if ids else cells))
    paths = Paths(folder / "chamber")
    paths.make()
    paths.people.write_text("\n".join(lines) + "\n")
    paths.quotas.write_text(quotas)
    return paths


def plan(**fields):
    """Ten seats, by digits and a beacon."""
    wanted = {"title": "The chamber", "size": 10, "beacon_from": "drand, round 4711", **fields}
    return LotteryPlan("chamber", **wanted)
