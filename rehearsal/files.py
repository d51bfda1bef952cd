"""Files kept in the workspace, and who may fetch them."""

from dataclasses import dataclass, field
from mimetypes import guess_type
from pathlib import PurePath

from rehearsal.people import Person
from rehearsal.wire import Json


@dataclass(eq=False)
class File:
    """A file; `content` is None until it has been uploaded, `channels` the ids it is shared in."""

    id: str
    name: str
    owner: Person
    created: int
    content: bytes | None = None
    title: str = ""
    alt_text: str = ""
    clip: str = ""  # slack_audio or slack_video, where Slack recorded it
    channels: list[str] = field(default_factory=list)

    @property
    def snippet(self) -> bool:
        """What Slack keeps as text that was pasted rather than as a file."""
        return PurePath(self.name).suffix == ".txt"

    def as_file(self, files_url: str) -> Json:
        """The file object; `files_url` is where the stand-in serves downloads."""
        kind = PurePath(self.name).suffix.lstrip(".")
        download = f"{files_url}{self.id}/{self.name}"
        return {
            "id": self.id,
            "created": self.created,
            "timestamp": self.created,
            "name": self.name,
            "title": self.title or self.name,
            "mimetype": guess_type(self.name)[0] or "application/octet-stream",
            "filetype": kind,
            "pretty_type": kind.upper(),
            "user": self.owner.id,
            "user_team": self.owner.team_id,
            "size": len(self.content or b""),
            "mode": "snippet" if self.snippet else "hosted",
            **({"subtype": self.clip} if self.clip else {}),
            "is_external": False,
            "is_public": bool(self.channels),
            "url_private": download,
            "url_private_download": download,
            "channels": [found for found in self.channels if found.startswith("C")],
            "groups": [found for found in self.channels if found.startswith("G")],
            "ims": [found for found in self.channels if found.startswith("D")],
            "file_access": "visible",
        }
