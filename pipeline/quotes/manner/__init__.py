"""What a quote is like: kind of source, who passed it on, how firmly it is said."""
