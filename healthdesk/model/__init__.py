"""The shapes the stages share: frozen dataclasses, the metric registry, units, time. No I/O."""
