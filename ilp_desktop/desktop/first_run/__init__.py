"""The first run: a look around, a new office, or one that exists."""
