"""Measures the promises of speed and memory, each beside a peer that does the same by the plainest means, in the same run.

python -m benchmarks registry --rows 1000000 [--json FILE]
"""
