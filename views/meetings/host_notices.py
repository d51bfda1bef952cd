"""That an organisation hosts a meeting, or does no more, in a line of a letter."""

from programme.ground.notices import Kind
from programme.meetings.host_notices import Hosted
from programme.messages.letters import Line
from texts import Mrkdwn
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.wording import capital, written


def _said(line: Line[Hosted], reader: Reader) -> Mrkdwn:
    meeting, texts = line.about.meeting, reader.texts
    if meeting is None:
        return texts.rich("letter-meeting-rejoined")
    facts = {
        "meeting": capital(written(meeting.short, texts)),
        "day": texts.dates.on(meeting.on, reader.today),
        "was": line.about.was,
    }
    if line.about.hers:
        return texts.rich("letter-hosts", host=line.about.host, meeting=facts["meeting"], day=facts["day"])
    if line.about.host:
        return texts.rich("letter-hosted-by", host=line.about.host, **facts)
    return texts.rich("letter-hosted-by-nobody", **facts)


SHOWN = (Shown((Kind.HOSTED,), paragraphs(_said)),)
