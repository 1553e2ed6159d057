"""A companion endpoint: phones push samples to it at home, the owner's desktops fetch them. Its spool is sealed."""
