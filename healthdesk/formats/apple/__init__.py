"""Apple Health: the export of the Health app of iPhones."""
