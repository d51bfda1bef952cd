"""The command: what it can do, and which thing somebody means by her words."""

from collections.abc import Sequence

from programme.screens.next import Task
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Message
from views.ground.wording import written
from views.preparations import preparation_buttons
from views.screens.next import nothing_owed, paragraph, said, together

CHOICES = 20
"""Things to choose from; a message holds fifty blocks."""


def helped(texts: Texts, support: str = "") -> Message:
    """All the words there are, and whom to turn to about the bot itself."""
    words = said("command-help", texts)
    return together(words, said("command-support", texts, support=support)) if support else words


def unknown(word: str, meant: str | None, texts: Texts) -> Message:
    """The word is none of ours: perhaps one like it was meant, and these are all there are."""
    guess = texts.rich("command-meant", meant=meant) if meant else Mrkdwn("")
    first = blocks.joined(texts.rich("command-unknown", word=blocks.clip(word, blocks.OPTION)), guess)
    return together(paragraph(first), helped(texts))


def unheard(texts: Texts) -> Message:
    """What she wrote is not understood; where it could be kept, and all the words there are."""
    return together(said("command-unheard", texts), helped(texts))


def what_is_done(tasks: Sequence[Task], texts: Texts) -> Message:
    """All that can be ticked off."""
    return _choice(texts.rich("command-which"), tasks, texts) if tasks else nothing_owed(texts)


def which_of(tasks: Sequence[Task], texts: Texts) -> Message:
    """The words fit several, or are not sure enough."""
    return _choice(texts.rich("command-which-of"), tasks, texts)


def no_such(words: str, tasks: Sequence[Task], texts: Texts) -> Message:
    none = said("command-no-such", texts, words=blocks.clip(words, blocks.OPTION))
    return together(none, what_is_done(tasks, texts))


def _choice(question: Mrkdwn, tasks: Sequence[Task], texts: Texts) -> Message:
    """Without dates: some of these may be a colleague's, and a date would tell whether hers is late."""
    shown, hidden = tasks[:CHOICES], tasks[CHOICES:]
    words = [_words(task, texts) for task in shown]
    more = texts.rich("next-more", count=len(hidden)) if hidden else Mrkdwn("")
    made = [blocks.section(question), *(_line(task, texts) for task in shown), *paragraph(more).blocks]
    return Message(
        blocks.clip_mrkdwn(blocks.joined(question, *words, more, by="\n"), blocks.UPDATE_TEXT), made
    )


def _line(task: Task, texts: Texts) -> Block:
    return blocks.section(_words(task, texts), accessory=preparation_buttons.finish_button(task.owed, texts))


def _words(task: Task, texts: Texts) -> Mrkdwn:
    title, meeting = task.owed.item.title, task.meeting.short
    return texts.rich("command-choice", title=written(title, texts), meeting=written(meeting, texts))
