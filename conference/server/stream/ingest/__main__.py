"""``python -m conference.server.stream.ingest``."""

from __future__ import annotations

import sys

from conference.server.stream.ingest.program import main

if __name__ == "__main__":
    sys.exit(main())
