"""Understanding: what somebody means by her own words, by rules and by sentences that were heard before."""
