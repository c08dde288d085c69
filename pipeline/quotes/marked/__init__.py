"""Words in quotation marks: paired, and told apart from names, titles and terms."""
