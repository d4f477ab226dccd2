"""Parts of pages that stand on their own: filters, templates, chips, totals, periods."""
