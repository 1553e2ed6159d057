"""How our servers refuse."""

from pydantic import BaseModel


class Problem(BaseModel):
    """One sentence for a person; it never quotes what was sent."""

    error: str
