"""Whose address is it? The bot's token and what it answers go to Slack, and to where its API is set."""

import pytest

from handlers.ground.hosts import hears_answers, keeps_files

SLACK = "https://slack.com/api/"
HERE = "http://127.0.0.1:8080/api/"


@pytest.mark.parametrize(
    "url",
    [
        "https://files.slack.com/files-pri/T1-F1/download/träff 1.pptx",
        "https://slack.com/x",
        "https://norrby.slack.com/files/U1/F1/x.pdf",
        "https://slack-files.com/T1-F1-abc",
        "https://files.slack.com:443/x",
    ],
)
def test_slacks_hosts_keep_files(url: str) -> None:
    assert keeps_files(url, SLACK)
    assert keeps_files(url, HERE)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://files.slack.com/x",
        "https://files.slack.com.evil.example/x",
        "https://evilslack.com/x",
        "https://evil.example/files.slack.com",
        "https://files.slack.com@evil.example/x",
        "https://evil.example#files.slack.com",
        "https://evil.example\\.slack.com/x",
        "https://evil.example\\@files.slack.com/x",
        "https://files.slack.com\t.evil.example/x",
        "https://files.slack.com:8443/x",
        "https://files.slack.com:0/x",
        "https://files.ѕlack.com/x",
        "//files.slack.com/x",
        "file:///etc/passwd",
        "https://[::1]/x",
        "https://files.slack.com:port/x",
        "http://127.0.0.1:8080/files/F1",
    ],
)
def test_and_nobody_elses(url: str) -> None:
    assert not keeps_files(url, SLACK)
    assert not hears_answers(url, SLACK)


def test_where_the_api_is_set_files_are_kept_and_answers_heard_by_scheme_host_and_port() -> None:
    assert keeps_files("http://127.0.0.1:8080/files/F1", HERE)
    assert hears_answers("http://127.0.0.1:8080/respond/1", HERE)
    for url in ("https://127.0.0.1:8080/x", "http://127.0.0.1:8081/x", "http://127.0.0.2:8080/x"):
        assert not keeps_files(url, HERE)


def test_answers_are_heard_by_the_hooks_alone() -> None:
    assert hears_answers("https://hooks.slack.com/actions/T1/2/3", SLACK)
    assert not hears_answers("https://files.slack.com/x", SLACK)
