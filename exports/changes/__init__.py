"""The participant list, in and out: who takes part from now on."""
