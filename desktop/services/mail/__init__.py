"""Letters and their way out: SMTP."""
