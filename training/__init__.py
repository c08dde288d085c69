"""How the bundled weights were made; never imported by `pipeline`."""
