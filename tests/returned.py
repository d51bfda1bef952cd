"""Reports of servers that give a mail back, after RFC 3464."""

REPORT = """\
From: MAILER-DAEMON@post.example
To: svar@hemmaplan.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <report1@post.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Your mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; post.example

Final-Recipient: rfc822; per@ekeby.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 no such user

--b
Content-Type: {kind}

From: Eva Ek <bot@hemmaplan.example>
To: per@ekeby.example
Message-ID: {about}
Subject: Hela landet

--b--
"""


def report(about: str, action: str, status: str, *, whole: bool = True) -> bytes:
    """About the mail of that id; with it ``whole``, or only its headers."""
    kind = "message/rfc822" if whole else "text/rfc822-headers"
    return REPORT.format(about=about, action=action, status=status, kind=kind).encode()
