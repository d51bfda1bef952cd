"""Documents made of it for others to read, and who approved what is said in them."""
