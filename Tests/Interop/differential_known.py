"""Where algolint and both oracles differ, and the rule of YAML 1.2.2 that says who is right."""

NAMED = {
    "alias-expansion", "application-tag", "collection-key", "duplicate-key", "explicit-key", "merge-key",
    "nesting-too-deep", "null-key", "number-too-long", "tag-directive", "tag-mismatch",
    "unsupported-yaml-version",
}  # fmt: skip


def refused_by_name(errors):
    """Whether one of the errors says that a feature lies outside of the subset."""
    return any(code in NAMED for code, _, _ in errors)


def refused_by_rule(data, errors):
    """Why algolint is right to refuse what both oracles accept; None if nothing is known."""
    return None


def accepted_by_rule(data):
    """Why algolint is right to accept what the oracles refuse or read apart; None if nothing is known."""
    return None
