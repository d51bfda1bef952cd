"""Papers of the demo by hand: presentations drafted and shared, and the report that is made of parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.demo.acts.facilitating import COMMAND, closes_all
from bot.demo.statements import STATEMENTS
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from programme.reports.papers import Kind, Paper
from programme.reports.report_parts import State
from rehearsal import Message, Workspace
from rehearsal.elements import elements_in
from views.preparations import preparations
from views.preparations.preparation_buttons import DRAFT, HAND_IN
from views.reports import part_forms, shelves

PAPERS = "reports"
"""The word after the command; it is understood in every language."""
OF_PROGRAMME = {
    "report.docx": (Paper.REPORT, Kind.DOCX),
    "report.pdf": (Paper.REPORT, Kind.PDF),
    "attendance.pdf": (Paper.ATTENDANCE, Kind.PDF),
}
"""What the facilitator fetches after the close."""


@dataclass
class Desk:
    """What has been fetched, by the name it is left under; ``drafts`` are the presentations that are drafted.

    They are kept by the id of the preparation.
    """

    workspace: Workspace
    language: Language
    drafts: Mapping[str, str] = field(default_factory=dict)
    papers: dict[str, bytes] = field(default_factory=dict)

    async def presents(self, hands: Patient, preparation_id: str, letter: Message) -> None:
        """*Draft it*, looked through, and shared as it is: only then does it count."""
        await hands.clicks(DRAFT, preparation_id, in_=letter)
        content = self._keeps(self.drafts[preparation_id], hands)
        await hands.clicks(HAND_IN, preparation_id, in_=_offering(hands, HAND_IN))
        file = self.workspace.add_file(self.drafts[preparation_id], hands.person, content)
        await hands.fills({preparations.FILE: [file]})
        await hands.submits()
        assert not hands.errors, hands.errors
        await closes_all(hands)

    async def approves(self, hands: Patient, organisation: str, part_id: str, letter: Message) -> None:
        """The draft with a line of their own before it, and what somebody let them quote."""
        said = STATEMENTS[organisation]
        await hands.clicks(part_forms.WRITE, part_id, in_=letter)
        drafted = {
            block["block_id"]: str(block["element"].get("initial_value", ""))
            for block in hands.modal.blocks
            if block["type"] == "input"
        }
        before = {"changed": said.changed, "learned": said.learned}
        edited = {
            name: f"{words[self.language]}\n{drafted[name]}".strip()
            for name, words in before.items()
            if words is not None
        }
        quotes = {"quotes": said.quote[self.language]}
        await hands.fills(edited | quotes | {part_forms.FIELDS.state: State.APPROVED.value})
        await hands.submits()
        assert not hands.errors, hands.errors
        await closes_all(hands)

    async def asks(self, eva: Patient) -> None:
        """Every organisation is asked for its part of the report."""
        await _opens_papers(eva)
        await eva.clicks(shelves.ASK)
        await closes_all(eva)

    async def fetches(self, eva: Patient, meeting_id: str) -> None:
        """The report as it is then, and who was at a meeting."""
        await _opens_papers(eva)
        for name, (paper, kind) in OF_PROGRAMME.items():
            about = meeting_id if paper is Paper.ATTENDANCE else ""
            await self._fetches(eva, name, shelves.fetch(paper, kind), about)
        await closes_all(eva)

    async def closes_account(self, hands: Patient, organisation: str) -> None:
        """The final account of her own organisation."""
        await _opens_papers(hands)
        action = shelves.fetch(Paper.ACCOUNT, Kind.DOCX)
        await self._fetches(hands, f"account-{organisation.casefold()}.docx", action)
        await closes_all(hands)

    async def _fetches(self, hands: Patient, name: str, action: str, about: str = "") -> None:
        """By the first such button; ``about`` is what its value begins with."""
        values = (
            str(one.shape["value"]) for one in elements_in(hands.modal.blocks) if one.action_id == action
        )
        value = next(one for one in values if one.startswith(about))
        await hands.clicks(action, value)
        self._keeps(name, hands)

    def _keeps(self, name: str, hands: Patient) -> bytes:
        """The file that came last."""
        file = next(one.files[0] for one in reversed(hands.messages()) if one.files)
        content: bytes | None = file.content
        assert content is not None, f"{file.name} was never uploaded"
        self.papers[name] = content
        return content


async def _opens_papers(hands: Patient) -> None:
    await closes_all(hands)
    await hands.runs(COMMAND, PAPERS)


def _offering(hands: Patient, action: str) -> Message:
    """The last message with that button on it."""
    messages: list[Message] = hands.messages()
    return next(one for one in reversed(messages) if action in str(one.blocks))
