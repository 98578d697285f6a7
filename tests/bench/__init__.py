"""What the program's speed and size are held against."""
