"""Inputs that nobody would send on purpose: real files and settings, changed where a reader looks."""
