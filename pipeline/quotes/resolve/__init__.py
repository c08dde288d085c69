"""Who a surname, a role or a pronoun stands for within an article."""
