"""Acquiring Cabinet: a desktop program in which a merchant runs its internet acquiring."""

__version__ = "1.0.0"
