"""What is measured on: databases, a morning, Maria with a letter, and who takes posts."""
