"""The business in pure Python: money, orders, filters, periods. Knows nobody else in the program."""
