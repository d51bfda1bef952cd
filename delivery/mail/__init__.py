"""Letters by mail: what they look like, how they go, what comes back."""
