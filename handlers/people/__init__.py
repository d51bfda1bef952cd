"""People: who somebody is, where she sits, what she may see, and when she is away."""
