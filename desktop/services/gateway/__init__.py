"""The client of the acquirer's gateway: its protocol, its transport, and the mapping to our domain."""
