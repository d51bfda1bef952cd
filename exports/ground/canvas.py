"""Paper, colours and pen: what every picture is drawn with."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from programme.ground.shortcodes import as_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

PAPER = "#faf8f4"
INK = "#22282e"
MUTED = "#5b636b"
GRID = "#e5e1d8"
BAND = "#efebe2"
GOAL = "#2a6b48"

WIDTH = 8.0
"""Inches; a wider picture is the same one, larger."""
EDGE = 0.28
"""Inches of paper around everything."""
TITLE, LABEL, SMALL = 15.0, 11.5, 10.5  # points


@dataclass(frozen=True, slots=True)
class Look:
    """One group's own colour, marker and line; any one of the three is enough to tell it from the others."""

    colour: str
    marker: str
    line: str | tuple[int, tuple[float, ...]]
    filled: bool
    median: str

    def point(self, size: float) -> dict[str, Any]:
        """How matplotlib shall draw a point of it, `size` in points; none of size 0."""
        return {
            "color": self.colour,
            "marker": self.marker if size else "",
            "markersize": size,
            "markerfacecolor": self.colour if self.filled else PAPER,
        }


LOOKS = (
    Look("#17456f", "o", "-", True, "#5f82a0"),
    Look("#b04a12", "s", (0, (5, 2)), False, "#c47b52"),
    Look("#2a6b48", "^", (0, (6, 2, 1, 2)), True, "#5f9478"),
    Look("#7a3b80", "D", (0, (1.2, 1.6)), False, "#a77bab"),
)
SINGLE = Look("#17456f", "o", "-", filled=True, median=INK)
GAP = Look("#3c444c", "o", "-", filled=True, median=INK)


class Page:
    """A blank picture; places are in inches from its lower left corner."""

    def __init__(self, width: int, height: int) -> None:
        """`width` and `height` in pixels."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        dpi = width / WIDTH
        self.height = height / dpi
        self.figure = Figure(figsize=(WIDTH, self.height), dpi=dpi, facecolor=PAPER)
        self.canvas = FigureCanvasAgg(self.figure)
        self._dpi = dpi

    def field(self, left: float, bottom: float, width: float, height: float) -> "Axes":
        """A place to draw curves in, with nothing in it yet."""
        axes = self.figure.add_axes((left / WIDTH, bottom / self.height, width / WIDTH, height / self.height))
        axes.set_axis_off()
        return axes

    def upright(self, x: float, bottom: float, top: float) -> None:
        """A thin line that stands behind all fields."""
        from matplotlib.lines import Line2D

        places = [x / WIDTH, x / WIDTH], [bottom / self.height, top / self.height]
        self.figure.add_artist(Line2D(*places, color=MUTED, linewidth=0.9, linestyle=(0, (3, 3)), zorder=-1))

    def shade(self, left: float, right: float, bottom: float, top: float, *, colour: str = BAND) -> None:
        """A strip of another colour, darker paper if none is named, behind everything."""
        from matplotlib.patches import Rectangle

        corner, width = (left / WIDTH, bottom / self.height), (right - left) / WIDTH
        strip = Rectangle(corner, width, (top - bottom) / self.height, color=colour, linewidth=0, zorder=-2)
        self.figure.add_artist(strip)

    def marker(self, x: float, y: float, look: Look) -> None:
        """One of a group's points, where there is no field: beside its name."""
        from matplotlib.lines import Line2D

        self.figure.add_artist(Line2D([x / WIDTH], [y / self.height], **look.point(6.5)))

    def font(self, size: float, *, bold: bool = False) -> "FontProperties":
        """The font that comes with matplotlib, whatever the machine has."""
        from matplotlib.font_manager import FontProperties

        return FontProperties(
            fname=_font_file("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"), size=size
        )

    def width_of(self, words: str, size: float, *, bold: bool = False) -> float:
        """Inches."""
        renderer = self.canvas.get_renderer()  # type: ignore[no-untyped-call]  # matplotlib has no type here
        measured = renderer.get_text_width_height_descent(words, self.font(size, bold=bold), ismath=False)
        return float(measured[0]) / self._dpi

    def fitting(self, text: str, size: float, most: float, *, bold: bool = False) -> str:
        """Somebody's words on one line of at most so many inches; signs the font lacks become a �."""
        words = self._writable(" ".join(text.split()))
        if self.width_of(words, size, bold=bold) <= most:
            return words
        kept = bisect_right(
            range(len(words)), most, key=lambda end: self.width_of(f"{words[:end]}…", size, bold=bold)
        )
        return f"{words[: kept - 1].rstrip()}…" if kept else "…"

    def write(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = LABEL,
        colour: str = INK,
        bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
        over: bool = False,
    ) -> None:
        """One line of text, its middle at the height `y`; `over` a line it hides what passes under it."""
        self.figure.text(
            x / WIDTH,
            y / self.height,
            words,
            fontproperties=self.font(size, bold=bold),
            color=colour,
            ha=align,
            va="center_baseline",
            parse_math=False,  # what somebody writes about $ is no formula
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 1.5} if over else None,
        )

    def png(self) -> bytes:
        written = BytesIO()
        self.figure.savefig(written, format="png", metadata={"Software": None})
        return written.getvalue()

    def _writable(self, words: str) -> str:
        """Emoji the font lacks are told by name; of other signs it lacks one sees that they were there."""
        if not all(map(self._has, words)):
            words = as_words(words)
        return "".join(sign if self._has(sign) else "�" for sign in words)

    def _has(self, sign: str) -> bool:
        return bool(self._glyphs.get_char_index(ord(sign)))

    @cached_property
    def _glyphs(self) -> "FT2Font":
        from matplotlib.font_manager import get_font

        return get_font(_font_file("DejaVuSans.ttf"))


def _font_file(name: str) -> str:
    from matplotlib import get_data_path

    return str(Path(get_data_path(), "fonts", "ttf", name))
