"""ILP Desktop keeps each student's Individual Learning Plan file in a school counselor's office."""
