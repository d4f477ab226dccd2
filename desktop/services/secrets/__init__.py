"""Where secrets lie: the keyring of the system, or our own vault where there is none."""
