"""healthdesk keeps a person's whole health record at home.

The folders follow the way of the data:
formats (1 read) -> normalize (2 convert) -> store (3 keep) -> dedup (4 decide) -> aggregate (5 sum up)
-> present (view models) -> ui, cli. `services` is the headless API that knows the order of the stages;
`model` holds the shapes they share, `base` what has nothing to do with health.
"""

__version__ = "0.1.0"
