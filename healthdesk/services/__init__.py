"""The headless API: plain functions of an open library. The only place that knows the order of the stages."""
