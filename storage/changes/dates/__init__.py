"""When things are: a meeting moved, cancelled, apart for a cluster, agreed on the spot; breaks."""
