"""A package, so that its one browser ends with its last test: while it runs, its event loop occupies the main thread."""
