"""files.*: the three steps of an upload, and what is known of a file."""

from rehearsal.arguments import Arguments
from rehearsal.channels import Channel
from rehearsal.desk import Desk, Method
from rehearsal.files import File
from rehearsal.wire import Fault, Json, invalid_arguments


def upload_url(desk: Desk, given: Arguments) -> Json:
    name = given.needed("filename")
    if given.number("length", 0) < 1:
        raise invalid_arguments("missing required field: length")
    file = desk.workspace.add_file(name, desk.bot)
    file.alt_text = given.text("alt_txt")
    return {"upload_url": f"{desk.origin}/upload/v1/{file.id}", "file_id": file.id}


def complete_upload(desk: Desk, given: Arguments) -> Json:
    """Shares in channels by id; a file with `alt_txt` is silently not shared (python-slack-sdk #1818)."""
    files = [_uploaded(desk, part) for part in given.structure("files") or []]
    if not files:
        raise invalid_arguments("missing required field: files")
    targets = given.names("channel_id") or given.names("channels")
    channels = [_shareable(desk, target) for target in targets]
    shared = [file for file in files if not file.alt_text]
    for channel in channels:
        _share(desk, given, channel, shared)
    return {"files": [file.as_file(desk.payloads.files_url) for file in files]}


def info(desk: Desk, given: Arguments) -> Json:
    file = desk.workspace.files.get(given.needed("file"))
    if file is None or file.content is None:
        raise Fault("file_not_found")
    return {"file": file.as_file(desk.payloads.files_url), "comments": []}


def _uploaded(desk: Desk, part: Json) -> File:
    file = desk.workspace.files.get(str(part.get("id")))
    if file is None or file.content is None:
        raise Fault("file_not_found")
    file.title = part.get("title") or file.name
    return file


def _shareable(desk: Desk, target: str) -> Channel:
    channel = desk.workspace.channels.get(target)
    if channel is None:
        raise Fault("invalid_channel")
    if desk.bot not in channel:
        raise Fault("not_in_channel")
    return channel


def _share(desk: Desk, given: Arguments, channel: Channel, files: list[File]) -> None:
    if not files:
        return
    for file in files:
        desk.workspace.share(file, channel)
    desk.posts(
        "files.completeUploadExternal",
        channel,
        given.text("initial_comment"),
        files=files,
        thread_ts=given.text("thread_ts") or None,
    )


METHODS = {
    "files.getUploadURLExternal": Method(upload_url, scopes=("files:write",)),
    "files.completeUploadExternal": Method(complete_upload, scopes=("files:write",)),
    "files.info": Method(info, scopes=("files:read",)),
}
