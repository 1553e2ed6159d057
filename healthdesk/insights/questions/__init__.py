"""One module a question (or a family of the same one for several metrics); each holds `QUESTIONS`."""
