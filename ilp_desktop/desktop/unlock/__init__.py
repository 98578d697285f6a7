"""Opening an office: by passphrase, or by the printed recovery code."""
