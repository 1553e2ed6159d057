"""The desktop program; the only PySide6."""
