"""Tables of which a mapping says what each column holds: guessed, corrected by a person, read."""
