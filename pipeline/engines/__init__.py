"""The only loaders of models; everything third-party is imported when an engine is made."""
