"""ILP Desktop keeps each student's Individual Learning Plan file for a school counselor's office."""
