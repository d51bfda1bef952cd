"""What every shape in an export has in common."""

from pydantic import BaseModel, ConfigDict


class Shape(BaseModel):
    """One thing in an export."""

    model_config = ConfigDict(frozen=True, extra="forbid")
