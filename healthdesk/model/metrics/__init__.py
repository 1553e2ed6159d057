"""The metrics, one module per family, each a tuple `SPECS`. `healthdesk.model.registry` joins them."""
