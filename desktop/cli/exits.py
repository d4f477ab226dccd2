"""Exit codes."""

DONE = 0
FAILED = 1
"""The operation failed: one sentence on stderr."""
WRONG_USAGE = 2
NEEDS_A_PERSON = 3
"""Done, but something is left to look at: rejected rows, totals that do not agree, files that were not imported."""
SIGN_IN = 4
"""Nobody has signed in, the sign-in was refused, or this person's roles lack the right."""
