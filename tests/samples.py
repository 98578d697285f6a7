"""Files that real systems made, to be tried: they stand beside the checkout, not in it."""

from __future__ import annotations

from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "shared" / "data"
with_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample files are not here")
