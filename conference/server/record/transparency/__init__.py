"""The record, checkable by anyone who trusts nobody.

- ``signing`` signs tree heads (Ed25519) as the record grows, stores them, then shows them;
- ``api`` answers ``/record/...`` with heads, entries and proofs of RFC 9162;
- ``export`` writes the whole record into one public file.

Only what is durable is signed, and only what is signed is proven: whoever has seen a head can hold
us to it. Nothing here needs the roll, the sessions or a code, and nothing here is trusted by those
who check: the page ``/receipt`` and ``resources/verify/verify_record.py`` compute it all again.
"""
