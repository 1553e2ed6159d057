"""What knows nothing about health: errors, jobs, changes, paths, settings, logs, resources."""
