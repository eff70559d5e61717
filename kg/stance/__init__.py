"""What makes a claim negated, planned, hypothetical or somebody's word; see ``kg.status``."""
