"""The pool of the sample lottery: 3,000 invented people who signed up, and quotas for 100 seats.

``python resources/samples/lottery/make_people.py`` writes ``people.csv`` and ``quotas.csv``; a test
holds them to it. Those who sign up are unlike the country (more often older and with a degree), so
the chances differ; the quotas are the country's shares of a hundred seats, with some room. Every
choice is by SHA-256, so that any Python gives the same people.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from math import ceil, floor
from pathlib import Path

from conference.core.chance import hash_below

HERE = Path(__file__).resolve().parent
PEOPLE = 3_000
SEATS = 100
SEED = "the sample lottery"
DOMAIN = "conference/samples/lottery/1"

COUNTRY = {
    "gender": {"female": 505, "male": 490, "another": 5},
    "age": {"16-24": 130, "25-34": 165, "35-44": 160, "45-54": 160, "55-64": 155, "65+": 230},
    "education": {"none": 150, "school": 360, "trade": 170, "degree": 320},
}
"""Shares of the population in thousandths; the regions' are from ``country.toml``."""

SIGNED_UP = {
    "gender": {"female": 540, "male": 448, "another": 12},
    "age": {"16-24": 100, "25-34": 145, "35-44": 155, "45-54": 170, "55-64": 190, "65+": 240},
    "education": {"none": 110, "school": 310, "trade": 165, "degree": 415},
}
"""Shares of those who signed up."""

KEEN = {"london-east": 13, "scotland": 12, "south": 11, "northern-ireland": 7}
"""How keen the regions are, in tenths; 10 where nothing is said."""

FIRST = (
    "Aisha Alun Amara Bethan Callum Chen Chloe Daniel Denise Ewan Farah Gareth Grace Hamish Imran "
    "Isla Jack Jasmine Kwame Leila Liam Mairi Mei Mohammed Nia Niamh Oliver Orla Priya Rhys Rohan "
    "Ruth Samira Sean Sian Sofia Tomasz Valerie Yusuf Zoe"
).split()
LAST = (
    "Adeyemi Ahmed Ali Begum Bell Brown Campbell Clarke Davies Evans Fraser Green Griffiths Hall "
    "Hughes Hussain Jones Kaur Kelly Khan Lewis MacDonald Mistry Morgan Murphy Nowak O'Neill "
    "Okafor Patel Phillips Price Reid Roberts Robinson Scott Shah Singh Smith Stewart Taylor "
    "Thomas Walker Williams Wilson Wong Wright Young"
).split()
STREETS = "Abbey Bridge Castle Church Elm Garden Green High King's Mill Oak Park Queen's".split()


def regions() -> dict[str, tuple[str, int]]:
    """Id, name and thousands of people of each region of the sample."""
    text = (HERE.parent / "country.toml").read_text(encoding="utf-8")
    return {
        region["id"]: (region["name"], round(sum(area[4] for area in region["areas"])))
        for region in tomllib.loads(text)["regions"]
    }


def picked(person: int, what: str, weights: Mapping[str, int]) -> str:
    """One of the values, by their weights."""
    left = hash_below(DOMAIN, SEED, f"{person} {what}", sum(weights.values()))
    for value, weight in weights.items():
        left -= weight
        if left < 0:
            return value
    raise AssertionError("the weights are whole numbers")


def people_text() -> str:
    """The table of people."""
    keen = {name: size * KEEN.get(ident, 10) for ident, (name, size) in regions().items()}
    lines = ["id,name,address,region,gender,age,education"]
    home = ""
    for number in range(1, PEOPLE + 1):
        if not home or picked(number, "alone", {"yes": 9, "no": 1}) == "yes":
            street = picked(number, "street", dict.fromkeys(STREETS, 1))
            house = 1 + hash_below(DOMAIN, SEED, f"{number} house", 90)
            home = f"{house} {street} Street ({number})"
            region = picked(number, "region", keen)
        first = picked(number, "first", dict.fromkeys(FIRST, 1))
        last = picked(number, "last", dict.fromkeys(LAST, 1))
        cells = [picked(number, what, weights) for what, weights in SIGNED_UP.items()]
        lines.append(",".join([f"M{number:04}", f"{first} {last}", home, region, *cells]))
    return "\n".join(lines) + "\n"


def quotas_text() -> str:
    """The table of quotas: the country's share of the seats, and one or two seats of room."""
    shares = {"region": dict(regions().values()), **COUNTRY}
    lines = ["feature,value,min,max"]
    for feature, weights in shares.items():
        total = sum(weights.values())
        for value, weight in weights.items():
            share = SEATS * weight / total
            lines.append(f"{feature},{value},{max(0, floor(share) - 1)},{ceil(share) + 1}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (HERE / "people.csv").write_text(people_text(), encoding="utf-8")
    (HERE / "quotas.csv").write_text(quotas_text(), encoding="utf-8")
