"""The large charts; the only place that knows pyqtgraph, which is slow to import and therefore imported late."""
