"""The record, and what is kept beside it.

``entries`` says what an entry is and how it is hashed; ``port`` is what every store can do;
``memory`` and ``sql`` are two of them, held to the same tests; ``verify`` recomputes a whole
record; ``migrations`` are alembic's. SQLAlchemy is imported in ``sql`` and the migrations only.

Four things are kept, and never joined:

- the *record*: numbered entries, the leaves of one Merkle tree, and the root after each commit;
- the *roll*: which person has a phone ballot in which poll, without time or order;
- *sessions* and *codes*: who is let in; the hashes of tokens, the codes of the parties;
- *settings*: the hash of the desk's password and the like.
"""
