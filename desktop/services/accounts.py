"""The use cases of accounts: signing in with its lock-out, passwords, recovery, the second factor, administration."""
