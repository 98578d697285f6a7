"""The program as ``python -m ilp_desktop``."""

from __future__ import annotations

import sys

from ilp_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
