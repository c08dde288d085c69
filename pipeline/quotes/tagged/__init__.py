"""What a trained tagger sees of quotes, and the decision between it and the rules."""
