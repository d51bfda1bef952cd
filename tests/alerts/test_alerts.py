"""Alert rules and the board, as far as they can be looked at without Prometheus; ``make alerts`` asks it."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml
from prometheus_client.metrics import MetricWrapperBase
from prometheus_client.parser import text_string_to_metric_families

from bot.watch.metrics import Figures, Metrics

HERE = Path(__file__).parent
OPS = HERE.parents[1] / "ops"
TESTS = "alerts_test.yaml"
LABELS = re.compile(r"\b(?:by|ignoring|on|without) \(([a-z_, ]+)\)|\{([^{}$]*)\}")
NAMED = re.compile(r"[a-z_]+")
OF_PROMETHEUS = {"le"}


def rules() -> list[dict[str, Any]]:
    read = yaml.safe_load((OPS / "alerts.yaml").read_text("utf-8"))
    return [rule for group in read["groups"] for rule in group["rules"]]


def expressions() -> list[str]:
    board = json.loads((OPS / "grafana.json").read_text("utf-8"))
    drawn = [one["expr"] for panel in board["panels"] for one in panel.get("targets", [])]
    return [*drawn, *(rule["expr"] for rule in rules())]


def test_each_rule_is_seen_to_fire_and_to_be_silent() -> None:
    tried = yaml.safe_load((HERE / TESTS).read_text("utf-8"))["tests"]
    cases = [case for one in tried for case in one["alert_rule_test"]]
    fires = {case["alertname"] for case in cases if case.get("exp_alerts")}
    silent = {case["alertname"] for case in cases if not case.get("exp_alerts")}
    assert fires == silent == {rule["alert"] for rule in rules()}


def test_what_is_grouped_and_chosen_by_is_a_label_that_we_give() -> None:
    known = {label for one in wrappers(Metrics()) for label in one._labelnames} | OF_PROMETHEUS
    used = {label for expr in expressions() for label in labels_in(expr)}
    assert used >= {"method", "result", "state", "age", "kind", "le"}
    assert used <= known


def test_what_is_drawn_and_alarmed_by_stands_on_the_bots_own_page() -> None:
    metrics = Metrics()
    metrics.lines_are(2)
    told = {family.name for family in text_string_to_metric_families(_page(metrics))}
    series = {f"{name}{part}" for name in told for part in ("", "_total", "_bucket", "_count", "_sum")}
    used = {name for expr in expressions() for name in re.findall(r"\bhemmaplan_[a-z_]+", expr)}
    assert used <= series, used - series
    assert len(used) >= 9


def _page(metrics: Metrics) -> str:
    return metrics.told(Figures({}, None, None, refused=0, ours=0), now=datetime.now(UTC)).decode()


def wrappers(metrics: Metrics) -> list[MetricWrapperBase]:
    return [one for one in vars(metrics).values() if isinstance(one, MetricWrapperBase)]


def labels_in(expr: str) -> set[str]:
    found: set[str] = set()
    for grouped, chosen in LABELS.findall(expr):
        found |= set(NAMED.findall(grouped))
        found |= set(re.findall(r"([a-z_]+)\s*[=!]", chosen))
    return found
