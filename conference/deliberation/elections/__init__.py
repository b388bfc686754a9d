"""Elections: who is called on to stand, who does, how they are voted on, and who holds the office.

::

    called ──nominate, accept, sign──> closed ──ballot order by lot──> put to the vote ──> elected
       └───────────── cancel ────────────┴───────────── cancel ─────────────┘

``model`` has the life of an election, ``eligibility`` who may stand and who may vote, ``counts``
the two counts that must agree before a result is published, ``gate`` what polls ask of elections,
``offices`` vacancies and who fills them.
"""
