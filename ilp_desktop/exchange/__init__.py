"""What comes in: read and checked here, shown for a look, and only then kept by the office."""
