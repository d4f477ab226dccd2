"""The training gateway: a real HTTP server on loopback that behaves as the bank's does. Shares no code with the client."""
