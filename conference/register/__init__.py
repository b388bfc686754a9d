"""The register: everybody who signed up, what they told of themselves, and when they sat.

It lies beside the record in the folder of a conference, as ``register.db`` (SQLite, mode 0600), and
is no part of it: the record is public, the register is not. What leaves it are pseudonyms, digests
and figures. ::

    people.csv ──intake──> storage (people, columns, key) ──lines()──> sortition.people.read_pool
                              │                                              │
              folder of a draw ──sittings──> chances and seats of a sitting <┘
                              │
                  ledger (sortition.ledger): who had how much chance over all sittings

- ``intake``: people from CSV of any size, everything wrong listed at once, all or nothing;
- ``storage``: the file itself, its people; ``history``: its sittings; ``tables``: both in SQL;
- ``pool``: the people as the lottery reads them, and as files for the organisers;
- ``voterslist``: who may vote from home, in which order and areas, and the table for mailing codes;
  ``letters``: the same as letters to print;
- ``sittings``: what a draw's folder says of the people in the register; who may not be drawn again
  or stays on in the next draw; ``publication``: the ledger of all sittings, without names.

**A person** has a number (never used again), an id, their cells as one line of CSV, and whether
they completed the training. The columns are those of the first import. The register's own key makes
everyone's salt, so a person keeps one code from sign-up through all sittings.

**A sitting** holds the chance of each person as one array by number, packed: a row a person and
sitting would be two million rows for every draw.
"""
