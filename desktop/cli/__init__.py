"""The command line of the program: a thin face over the same use cases as the window. Names, JSON keys and exit codes are a
contract that scripts of an office depend on: more may be added, nothing changed."""
