"""The program as ``python -m ilp_desktop``."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

from ilp_desktop.cli import main

if __name__ == "__main__":
    freeze_support()  # a process of the built program that prints for another
    sys.exit(main())
