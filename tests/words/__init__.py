"""The translation files, kept in step with the sentences of the code."""
