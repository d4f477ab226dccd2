"""The pages of the window, one part of a page a module."""
