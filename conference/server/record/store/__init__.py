"""The record, and what is kept beside it.

``entries`` says what a commit is (and :mod:`conference.core.seal` what an entry is); ``port`` is
what every store can do; ``memory`` and ``sqlite`` are two of them, held to the same tests;
``tables`` and ``sql`` are what stores on SQLAlchemy share; ``verify`` recomputes a whole record;
``migrations`` are alembic's. SQLAlchemy is imported in ``tables``, ``sql``, ``sqlite`` and the
migrations only.

Four things are kept, and never joined:

- the *record*: numbered entries, the leaves of one Merkle tree, and the root after each commit;
- the *roll*: which person has a phone ballot in which poll, without time or order;
- *sessions* and *codes*: who is let in; the hashes of tokens, the codes of the parties;
- *settings*: the hash of the desk's password and the like.
"""
